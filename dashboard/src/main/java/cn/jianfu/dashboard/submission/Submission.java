package cn.jianfu.dashboard.submission;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent in, and what became of it.
 *
 * @param who null when the file came into the ledger directory by other ways
 * @param community null when it could not be told, or when there are several
 * @param supersededBy name of the file that counts instead
 */
record Submission(
        long submissionId,
        @Nullable String who,
        OffsetDateTime submittedAt,
        String fileName,
        @Nullable String community,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        long rowsAccepted,
        long rowsQuarantined,
        Status status,
        String message,
        @Nullable String supersededBy,
        long faults) {
    /** What became of a file; the names are those of {@code app.submission.status}. */
    enum Status {
        ACCEPTED("已收下", "✓", "permitted"),
        REJECTED("被退回", "✕", "prohibited"),
        DUPLICATE("重复", "＝", "pending"),
        SUPERSEDED("已被替代", "↷", "pending");

        private final String label;
        private final String sign;
        private final String tone;

        Status(String label, String sign, String tone) {
            this.label = label;
            this.sign = sign;
            this.tone = tone;
        }

        String label() {
            return label;
        }

        String sign() {
            return sign;
        }

        String tone() {
            return tone;
        }
    }
}
