package cn.jianfu.dashboard.storage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The run that the marts come from: the one row of {@code mart.run}.
 *
 * @param periodFrom first day that an accepted row speaks of; null when no row was accepted
 * @param periodTo last such day
 */
public record PublishedRun(
        String runId,
        OffsetDateTime finishedAt,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        long rowsAccepted) {
    /** First month with rows; the month of the run when there are none. */
    public YearMonth firstMonth() {
        return periodFrom == null ? YearMonth.from(finishedAt) : YearMonth.from(periodFrom);
    }

    /** Last month with rows; the month of the run when there are none. */
    public YearMonth lastMonth() {
        return periodTo == null ? YearMonth.from(finishedAt) : YearMonth.from(periodTo);
    }
}
