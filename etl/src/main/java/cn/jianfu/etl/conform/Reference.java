package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.burden.CollectedForm;
import cn.jianfu.datasets.burden.WorkerCounts;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueInUse;
import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.task.TaskLists;
import cn.jianfu.datasets.unit.UnitAliases;
import cn.jianfu.datasets.unit.UnitRegistry;
import cn.jianfu.etl.intake.NameEpochs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rows are held against: the regions, the units, the catalogue, and what people decided. The regions alone have to be there.
 *
 * @param aliases what people decided of units' names by file, see {@link UnitAliases}; those in force on the run's day
 * @param catalogueVersion digest of the catalogue
 * @param factors by which burdens are turned into hours
 * @param forms that the county has collected
 * @param workers how many people work in which community, where it is declared
 * @param tasks the lists of what communities do, and where they hold
 */
public record Reference(
        RegionTree regions,
        UnitRegistry units,
        UnitAliases aliases,
        Catalogue catalogue,
        String catalogueVersion,
        Decisions decisions,
        BurdenFactors factors,
        Caps caps,
        List<CollectedForm> forms,
        WorkerCounts workers,
        TaskLists tasks) {
    /**
     * @param day the day of the run
     * @param decisions those in force when the run began
     * @param caps those in effect on its day
     * @param factors likewise
     */
    public static Reference read(
            DataDirectory home, LocalDate day, Decisions decisions, Caps caps, BurdenFactors factors)
            throws IOException {
        RegionTree regions = RegionTree.read(home.regions());
        CatalogueInUse catalogue = CatalogueInUse.read(home.catalogue());
        return new Reference(
                regions,
                Files.exists(home.units()) ? UnitRegistry.read(home.units()) : UnitRegistry.NONE,
                aliases(home).asOf(day),
                catalogue.catalogue(),
                ContentHash.of(catalogue.text()),
                decisions,
                factors,
                caps,
                CollectedForm.read(home.forms()),
                WorkerCounts.read(home.workers(), regions),
                TaskLists.read(existing(home.taskItems()), existing(home.taskLists())));
    }

    /** The stretches of time within which names mean the same. */
    public NameEpochs epochs() {
        return new NameEpochs(catalogue.epochs(), tasks.epochs());
    }

    private static UnitAliases aliases(DataDirectory home) {
        return Files.exists(home.unitAliases()) ? UnitAliases.read(home.unitAliases()) : UnitAliases.none();
    }

    private static @Nullable Path existing(Path table) {
        return Files.exists(table) ? table : null;
    }
}
