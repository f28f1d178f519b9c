package cn.jianfu.etl.conform;

import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.unit.UnitRegistry;
import java.io.IOException;

/** What rows are held against: the regions, the units and the catalogue in force. */
public record Reference(RegionTree regions, UnitRegistry units, Catalogue catalogue) {
    public static Reference read(DataDirectory home) throws IOException {
        return new Reference(
                RegionTree.read(home.regions()), UnitRegistry.read(home.units()), Catalogue.read(home.catalogue()));
    }
}
