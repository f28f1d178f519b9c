package cn.jianfu.dashboard.submission.reception;

import java.time.LocalDate;
import java.time.YearMonth;

/** First and last day of a ledger, and how a later ledger of the same community stands to an earlier one. */
record Days(LocalDate first, LocalDate last) {
    /** How a later ledger stands to an earlier one. */
    enum Relation {
        /** Another stretch of time: both count. */
        APART,
        /** The same months over again, or more: the later counts instead of the earlier. */
        REPLACES,
        /** Some of the earlier's months, not all: which of the two is right cannot be told. */
        CLASHES
    }

    Relation to(Days earlier) {
        if (first.isAfter(earlier.last) || last.isBefore(earlier.first)) {
            return Relation.APART;
        }
        boolean covers = !YearMonth.from(first).isAfter(YearMonth.from(earlier.first))
                && !YearMonth.from(last).isBefore(YearMonth.from(earlier.last));
        return covers ? Relation.REPLACES : Relation.CLASHES;
    }
}
