package cn.jianfu.dashboard.submission.record;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent in, and what became of it.
 *
 * @param submittedBy the sender's account; null when the file came into the ledger directory by other ways
 * @param who the sender's name
 * @param scopeCode the sending office's region
 * @param folderHint the folders in which the sender had it
 * @param storedPath below the data directory; null when it is not kept
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
    /** Whether somebody should do something about it. */
    public boolean needsAttention() {
        return status.waits() || status == Status.REJECTED || status == Status.ACCEPTED && faults + doubts > 0;
    }
}
