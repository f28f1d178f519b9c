package cn.jianfu.dashboard.submission;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file that is sent in and says what would become of it. The one door to the ledger reader. */
interface LedgerCheck {
    /**
     * @param fileName as it will be stored; it may name community and year
     * @param folder the sender's folder, {@code 临江区/东街街道/}
     * @param regions the whole city: a file of another township is told from one of none
     */
    Finding check(Path file, String fileName, String folder, RegionTree regions);

    /** What a check found. */
    sealed interface Finding {
        /** The file as a whole cannot be read. */
        record Unreadable(String code, String message) implements Finding {}

        /**
         * @param communities those that the rows speak of; without readable rows, the one that the name speaks of
         * @param firstDay null without accepted rows
         * @param faults one for every row that is not accepted
         */
        record Readable(
                String ledgerKind,
                Set<Region> communities,
                @Nullable LocalDate firstDay,
                @Nullable LocalDate lastDay,
                long rowsAccepted,
                List<Fault> faults)
                implements Finding {}
    }
}
