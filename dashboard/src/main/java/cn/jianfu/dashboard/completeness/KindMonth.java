package cn.jianfu.dashboard.completeness;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How a scope stands with one kind of ledger in one month, by the published run.
 *
 * @param month its first day
 * @param dueDay the last of the days on which it is due in the scope's counties; null where it does not have to be
 *     sent in
 * @param due communities that have to send it in
 * @param reported of these, whose ledger counts
 * @param settled of these, whose ledger counts or whose county has closed the month
 * @param over whether nobody of these has time left
 * @param kept communities whose ledger counts, whether they have to send one in or not
 */
record KindMonth(
        String ledgerKind,
        LocalDate month,
        @Nullable LocalDate dueDay,
        long due,
        long reported,
        long settled,
        boolean over,
        long kept) {
    private static final double ENOUGH = 0.95;

    YearMonth yearMonth() {
        return YearMonth.from(month);
    }

    /** Whether it has to be sent in. */
    boolean collected() {
        return due > 0;
    }

    /** The day is over and nearly all are in, or the county waits for no more. */
    boolean complete() {
        return over && settled >= ENOUGH * due;
    }

    long missing() {
        return due - reported;
    }
}
