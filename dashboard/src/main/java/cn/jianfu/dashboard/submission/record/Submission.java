package cn.jianfu.dashboard.submission.record;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent in, and what became of it.
 *
 * @param submittedBy the sender's account; null when the file came into the ledger directory by other ways
 * @param who the sender's name
 * @param scopeCode the sending office's region
 * @param folderHint the folders in which the sender had it
 * @param storedPath below the data directory; null when it is not kept
 * @param ledgerKinds codes of the ledgers that it holds, with commas between; empty when nobody could read it
 * @param community null when it could not be told, or when there are several
 * @param supersededBy name of the file that counts instead
 * @param faults what has to be mended
 * @param doubts what was accepted but should be looked at
 */
public record Submission(
        long submissionId,
        @Nullable String submittedBy,
        @Nullable String who,
        String scopeCode,
        OffsetDateTime submittedAt,
        String fileName,
        String folderHint,
        @Nullable String storedPath,
        String ledgerKinds,
        @Nullable String community,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        long rowsAccepted,
        long rowsQuarantined,
        Status status,
        String message,
        @Nullable String chosenCommunity,
        @Nullable String chosenBy,
        @Nullable String supersededBy,
        long faults,
        long doubts) {
    /** What it holds, for people; empty when nobody could read it. */
    public String ledgers() {
        return ledgerKinds.isEmpty()
                ? ""
                : Arrays.stream(ledgerKinds.split(","))
                        .map(kind ->
                                LedgerKinds.find(kind).map(LedgerKind::label).orElse(kind))
                        .collect(Collectors.joining("、"));
    }

    /** Whether it says how things stand, in no month. */
    public boolean register() {
        return !ledgerKinds.isEmpty()
                && Arrays.stream(ledgerKinds.split(",")).allMatch(kind -> LedgerKinds.find(kind)
                        .filter(LedgerKind::register)
                        .isPresent());
    }

    /** Whether somebody should do something about it. */
    public boolean needsAttention() {
        return status.waits()
                || status == Status.REJECTED
                || status == Status.GONE
                || status == Status.ACCEPTED && faults + doubts > 0;
    }
}
