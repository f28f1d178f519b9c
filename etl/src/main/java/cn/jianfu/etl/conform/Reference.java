package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.burden.CollectedForm;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.task.TaskLists;
import cn.jianfu.datasets.unit.UnitRegistry;
import cn.jianfu.etl.intake.FileHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rows are held against: the regions, the units, the catalogue, and what people decided.
 *
 * @param catalogueVersion digest of the catalogue
 * @param factors by which burdens are turned into hours
 * @param forms that the county has collected
 * @param tasks the lists of what communities do, and where they hold
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
        TaskLists tasks) {
    private static final int CITY_DIGITS = 4;

    /** @param decisions those in force when the run began */
    public static Reference read(DataDirectory home, Decisions decisions) throws IOException {
        RegionTree regions = RegionTree.read(home.regions());
        return new Reference(
                regions,
                UnitRegistry.read(home.units()),
                Catalogue.read(home.catalogue()),
                FileHash.of(home.catalogue()),
                decisions,
                Files.exists(home.burdenFactors()) ? BurdenFactors.read(home.burdenFactors()) : BurdenFactors.builtIn(),
                Files.exists(home.caps())
                        ? Caps.read(home.caps())
                        : Caps.builtIn(regions.city().code().substring(0, CITY_DIGITS)),
                CollectedForm.read(home.forms()),
                TaskLists.read(existing(home.taskItems()), existing(home.taskLists())));
    }

    private static @Nullable Path existing(Path table) {
        return Files.exists(table) ? table : null;
    }
}
