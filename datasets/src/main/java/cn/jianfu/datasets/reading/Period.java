package cn.jianfu.datasets.reading;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The days that a ledger is about, first and last included. */
public record Period(LocalDate from, LocalDate to) implements Serializable {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("期间的止日早于起日：" + from + "—" + to);
        }
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Period months(int year, int first, int last) {
        return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The shortest period that has both in it. */
    Period and(Period other) {
        return new Period(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    /** Extended to whole months. */
    Period wholeMonths() {
        return new Period(from.withDayOfMonth(1), to.with(TemporalAdjusters.lastDayOfMonth()));
    }

    /** After ISO 8601: {@code 2023}, {@code 2023-03} or {@code 2023-01-01/2023-07-31}. */
    @Override
    public String toString() {
        if (equals(year(from.getYear()))) {
            return "%04d".formatted(from.getYear());
        }
        return equals(months(from.getYear(), from.getMonthValue(), from.getMonthValue()))
                ? YearMonth.from(from).toString()
                : from + "/" + to;
    }
}
