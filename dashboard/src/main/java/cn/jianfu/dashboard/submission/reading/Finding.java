package cn.jianfu.dashboard.submission.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.region.Region;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a check found. */
public sealed interface Finding {
    /** The file as a whole cannot be read. */
    record Unreadable(String code, String message) implements Finding {}

    /** No sheet has a known header; a person has to say what its columns are. */
    record UnknownLayout(List<LayoutProposal> proposals) implements Finding {
        static final String CODE = "UNKNOWN_LAYOUT";

        /** What the sender is told. */
        public String message() {
            return "工作表“" + proposals.getFirst().sheet() + "”的表头没有见过。请点“确认表头”，说明各列是什么，确认一次即可。";
        }

        public String code() {
            return CODE;
        }
    }

    /**
     * The rows can be read, but not whose they are.
     *
     * @param candidates between whom to choose; none when nothing speaks for any
     */
    record UnknownCommunity(String code, String message, List<Region> candidates, Readable rows) implements Finding {}

    /**
     * @param kind the ledger that the file's first table is of
     * @param communities those that the rows speak of; without readable rows, the one that the name speaks of
     * @param written the names in the community column, {@code ""} where it is blank or missing
     * @param ledgers what was accepted, by kind and community; none without accepted rows
     * @param rowsQuarantined rows with at least one fault
     * @param rowsDigest of what the rows of a ledger of certificates say, but for community and clerk; null when they are too few to be told apart
     * @param layouts fingerprints of the confirmed layouts on which its reading hung
     * @param faults of rows that are not accepted, and doubts about those that are
     */
    record Readable(
            LedgerKind kind,
            Set<Region> communities,
            Set<String> written,
            List<ReadLedger> ledgers,
            long rowsAccepted,
            long rowsQuarantined,
            @Nullable String rowsDigest,
            Set<String> layouts,
            List<Fault> faults)
            implements Finding {}
}
