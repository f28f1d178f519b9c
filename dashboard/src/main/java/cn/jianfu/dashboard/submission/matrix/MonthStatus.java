package cn.jianfu.dashboard.submission.matrix;

import cn.jianfu.dashboard.scope.Level;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a region stands in a month; a community is one of one.
 *
 * @param ledgerKind code of the kind of ledger; null for all kinds together
 * @param communities that have to report
 * @param onTime of them, and so on; the seven add up to {@code communities}
 * @param replaced whose ledger has taken the place of an earlier one
 * @param faulty with rows that could not be read
 * @param uncounted whose ledger has come in after the published run began to read
 * @param kinds of ledgers that have to be sent in, of all communities together
 * @param kindsIn of them, that have been
 * @param rows what the published run counts
 * @param dueDay the last day to be on time; null where nothing has to be sent in
 * @param arrivedAt when the first ledger that speaks of the month came in
 */
record MonthStatus(
        String regionCode,
        String name,
        Level level,
        LocalDate month,
        @Nullable String ledgerKind,
        long communities,
        long onTime,
        long late,
        long gone,
        long rejected,
        long missing,
        long notDue,
        long notCollected,
        long replaced,
        long faulty,
        long uncounted,
        long kinds,
        long kindsIn,
        long rows,
        @Nullable LocalDate dueDay,
        @Nullable OffsetDateTime arrivedAt) {
    long count(Standing standing) {
        return switch (standing) {
            case ON_TIME -> onTime;
            case LATE -> late;
            case GONE -> gone;
            case REJECTED -> rejected;
            case MISSING -> missing;
            case NOT_DUE -> notDue;
            case NOT_COLLECTED -> notCollected;
        };
    }

    /** Of several communities: what a person has to do about it first. */
    Standing standing() {
        if (gone > 0) {
            return Standing.GONE;
        }
        if (rejected > 0) {
            return Standing.REJECTED;
        }
        if (missing > 0) {
            return Standing.MISSING;
        }
        if (notCollected == communities) {
            return Standing.NOT_COLLECTED;
        }
        if (notDue > 0) {
            return Standing.NOT_DUE;
        }
        return late > 0 ? Standing.LATE : Standing.ON_TIME;
    }

    /** Adds a region beside this one. */
    MonthStatus plus(MonthStatus other) {
        return new MonthStatus(
                "",
                "合计",
                level,
                month,
                ledgerKind,
                communities + other.communities,
                onTime + other.onTime,
                late + other.late,
                gone + other.gone,
                rejected + other.rejected,
                missing + other.missing,
                notDue + other.notDue,
                notCollected + other.notCollected,
                replaced + other.replaced,
                faulty + other.faulty,
                uncounted + other.uncounted,
                kinds + other.kinds,
                kindsIn + other.kindsIn,
                rows + other.rows,
                dueDay == null || other.dueDay != null && other.dueDay.isAfter(dueDay) ? other.dueDay : dueDay,
                null);
    }

    /** All of it in words. */
    String words() {
        StringBuilder words = new StringBuilder(communities + " 个社区");
        for (Standing standing : Standing.values()) {
            if (count(standing) > 0) {
                words.append("，").append(standing.label()).append(' ').append(count(standing));
            }
        }
        if (replaced > 0) {
            words.append("；其中已替换 ").append(replaced);
        }
        if (faulty > 0) {
            words.append("；有行没有读懂 ").append(faulty);
        }
        if (uncounted > 0) {
            words.append("；").append(Standing.UNCOUNTED).append(' ').append(uncounted);
        }
        return words.toString();
    }
}
