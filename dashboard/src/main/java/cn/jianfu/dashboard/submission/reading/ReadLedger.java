package cn.jianfu.dashboard.submission.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.ledger.LedgerDays;
import cn.jianfu.datasets.region.Region;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds of one community's ledger; a file may hold several ledgers, and those of several communities.
 *
 * @param ledger see {@link LedgerKind#ledger()}
 * @param firstDay that its rows speak of; null in registers, which say how things stand
 * @param stoodOn of a register: the last day of the period that its title tells; null where there is none, and in
 *     other ledgers
 * @param rows accepted; none when it says that there was nothing in its period (零报告)
 */
public record ReadLedger(
        LedgerKind ledger,
        Region community,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate stoodOn,
        long rows) {
    /** With more of the same ledger, from another sheet. */
    ReadLedger and(ReadLedger more) {
        return new ReadLedger(
                ledger,
                community,
                earlier(firstDay, more.firstDay),
                later(lastDay, more.lastDay),
                stoodOn,
                rows + more.rows);
    }

    /** What it is held against earlier ledgers by, when it arrives on a day. */
    public LedgerDays days(LocalDate arrived) {
        if (ledger.register()) {
            return LedgerDays.ofRegister(stoodOn, arrived);
        }
        return firstDay == null || lastDay == null ? LedgerDays.ALL : new LedgerDays(firstDay, lastDay);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }
}
