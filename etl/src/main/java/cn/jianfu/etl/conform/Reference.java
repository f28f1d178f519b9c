package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.unit.UnitRegistry;
import cn.jianfu.etl.intake.FileHash;
import java.io.IOException;

/**
 * What rows are held against: the regions, the units, the catalogue, and what people decided.
 *
 * @param catalogueVersion digest of the catalogue
 */
public record Reference(
        RegionTree regions, UnitRegistry units, Catalogue catalogue, String catalogueVersion, Decisions decisions) {
    /** @param decisions those in force when the run began */
    public static Reference read(DataDirectory home, Decisions decisions) throws IOException {
        return new Reference(
                RegionTree.read(home.regions()),
                UnitRegistry.read(home.units()),
                Catalogue.read(home.catalogue()),
                FileHash.of(home.catalogue()),
                decisions);
    }
}
