package cn.jianfu.dashboard.scope;

import cn.jianfu.dashboard.figures.Figures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Whole months, both ends included. */
public record Period(YearMonth from, YearMonth to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** How many months. */
    public int length() {
        return (int) ChronoUnit.MONTHS.between(from, to) + 1;
    }

    /** The same, or its last months where it has more. */
    public Period atMost(int months) {
        return length() <= months ? this : new Period(to.minusMonths(months - 1L), to);
    }

    /** The period of equal length that ends where this one begins. */
    public Period previous() {
        return new Period(from.minusMonths(length()), from.minusMonths(1));
    }

    public LocalDate firstDay() {
        return from.atDay(1);
    }

    public LocalDate lastDay() {
        return to.atEndOfMonth();
    }

    /** Every month, in order. */
    public List<YearMonth> months() {
        return Stream.iterate(from, month -> month.plusMonths(1))
                .limit(length())
                .toList();
    }

    /** 2023年1月—7月, 2022年11月—2023年2月, 2023年7月. */
    public String label() {
        if (from.equals(to)) {
            return Figures.month(from);
        }
        return from.getYear() == to.getYear()
                ? Figures.month(from) + "—" + to.getMonthValue() + "月"
                : Figures.month(from) + "—" + Figures.month(to);
    }
}
