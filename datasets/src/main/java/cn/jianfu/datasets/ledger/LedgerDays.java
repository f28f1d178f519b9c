package cn.jianfu.datasets.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * First and last day that a ledger speaks of, and how a later ledger of the same community and kind stands to an earlier one.
 *
 * @see <a href="file:docs/decisions/0007-what-supersedes-what.md">decision 0007</a>
 */
public record LedgerDays(LocalDate first, LocalDate last) {
    /** Of a ledger of which nobody knows when it speaks of: a later one takes the place of any earlier one. */
    public static final LedgerDays ALL = new LedgerDays(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    public LedgerDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("台账的止日早于起日：" + first + "—" + last);
        }
    }

    /**
     * The month that a register speaks of, which says how things stand and not what happened when: the last of the
     * period that its title tells, but none that was
     * not over when it arrived, since nobody tells how things will stand. So a register replaces another of its month,
     * and leaves those of closed months alone.
     *
     * @param told the last day of the title's period; null when the title tells none
     */
    public static LedgerDays ofRegister(@Nullable LocalDate told, LocalDate arrived) {
        YearMonth month = YearMonth.from(told == null || told.isAfter(arrived) ? arrived : told);
        return new LedgerDays(month.atDay(1), month.atEndOfMonth());
    }

    /** How a later ledger stands to an earlier one. */
    public enum Relation {
        /** Another stretch of time: both count. */
        APART,
        /** The same months over again, or more: the later counts instead of the earlier. */
        REPLACES,
        /** Some of the earlier's months, not all: which of the two is right cannot be told. */
        CLASHES
    }

    public Relation to(LedgerDays earlier) {
        if (first.isAfter(earlier.last) || last.isBefore(earlier.first)) {
            return Relation.APART;
        }
        boolean covers = !YearMonth.from(first).isAfter(YearMonth.from(earlier.first))
                && !YearMonth.from(last).isBefore(YearMonth.from(earlier.last));
        return covers ? Relation.REPLACES : Relation.CLASHES;
    }

    /** For people: 2023年3月, 2023年1月—3月, 2022年12月—2023年3月. */
    public String months() {
        String from = first.getYear() + "年" + first.getMonthValue() + "月";
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return from;
        }
        return from + "—" + (first.getYear() == last.getYear() ? "" : last.getYear() + "年") + last.getMonthValue()
                + "月";
    }
}
