package cn.jianfu.database;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 试算: somebody asked what a changed table of caps would find.
 *
 * @param content the table's text
 * @param message a Chinese sentence: why it failed
 * @param runId the run whose rows it was tried on
 */
public record CapTrial(
        long id,
        String content,
        OffsetDateTime requestedAt,
        RunRequest.State state,
        @Nullable String message,
        @Nullable String runId,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt) {

    /**
     * What came out.
     *
     * @param figures one for each cap, and unit where units are bound
     * @param breaches the first of each cap that would be added or gone
     */
    public record Outcome(String runId, List<Figure> figures, List<Breach> breaches) {}

    /**
     * Breaches that the run found, and those that it would find.
     *
     * @param unitId null where communities are held against the cap
     */
    public record Figure(String capCode, @Nullable Integer unitId, long before, long after, long added, long gone) {}

    /** A breach that would be added or gone; what it says is what {@code mart.cap_breach} says. */
    public record Breach(
            boolean added,
            String capCode,
            String grain,
            @Nullable Long rowId,
            @Nullable Integer unitId,
            @Nullable String communityCode,
            int year,
            LocalDate onDay,
            BigDecimal value,
            BigDecimal capLimit) {}
}
