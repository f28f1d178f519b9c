package cn.jianfu.database;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for the figures to be computed anew.
 *
 * @param stage a Chinese word for what is being done, for the screen
 * @param progress 0 to 1
 * @param message a Chinese sentence: what came out, or why it failed
 * @param runId the run that was published
 */
public record RunRequest(
        long id,
        String requestedBy,
        OffsetDateTime requestedAt,
        State state,
        @Nullable String stage,
        double progress,
        @Nullable String message,
        @Nullable String runId,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt) {

    /** Where a request stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED;

        public boolean over() {
            return this == DONE || this == FAILED;
        }
    }
}
