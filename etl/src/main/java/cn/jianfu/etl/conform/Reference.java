package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.burden.CollectedForm;
import cn.jianfu.datasets.burden.WorkerCounts;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.unit.UnitRegistry;
import cn.jianfu.etl.intake.FileHash;
import java.io.IOException;
import java.util.List;

/**
 * What rows are held against: the regions, the units, the catalogue, and what people decided.
 *
 * @param catalogueVersion digest of the catalogue
 * @param factors by which burdens are turned into hours
 * @param forms that the county has collected
 * @param workers how many people work in which community, where it is declared
 */
public record Reference(
        RegionTree regions,
        UnitRegistry units,
        Catalogue catalogue,
        String catalogueVersion,
        Decisions decisions,
        BurdenFactors factors,
        Caps caps,
        List<CollectedForm> forms,
        WorkerCounts workers) {
    /**
     * @param decisions those in force when the run began
     * @param caps those in effect on its day
     * @param factors likewise
     */
    public static Reference read(DataDirectory home, Decisions decisions, Caps caps, BurdenFactors factors)
            throws IOException {
        RegionTree regions = RegionTree.read(home.regions());
        return new Reference(
                regions,
                UnitRegistry.read(home.units()),
                Catalogue.read(home.catalogue()),
                FileHash.of(home.catalogue()),
                decisions,
                factors,
                caps,
                CollectedForm.read(home.forms()),
                WorkerCounts.read(home.workers(), regions));
    }
}
