package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.reading.DateReading.Known;
import cn.jianfu.datasets.reading.DateReading.Unknown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells the year of the days of a table that are written without one: by what the sheet says, by the days around them,
 * and by New Year where it lies between them.
 */
final class DayYears {
    private static final int NEAR = 45;
    private static final int FAR = 180;

    private final @Nullable Period period;
    private final @Nullable Integer other;
    private final boolean whole;
    private @Nullable Integer year;
    private @Nullable Integer written;
    private YearTurn turn = new YearTurn();
    private @Nullable LocalDate dated;
    private @Nullable String datedOf;
    private @Nullable String community;
    private int row;
    private @Nullable String number;
    private int shiftedFrom;
    private int shiftedTo;
    private int shiftedYear;
    private boolean asked;
    private boolean guessed;

    /**
     * @param year what the sheet says, null when it says none
     * @param other another year that the file's or the sheet's name says, null when it says none
     * @param period what the sheet is about
     */
    DayYears(@Nullable Integer year, @Nullable Integer other, @Nullable Period period) {
        this.year = year;
        this.other = other;
        this.period = period;
        this.whole = period != null
                && period.from().getDayOfYear() == 1
                && period.from().plusYears(1).isBefore(period.to().plusDays(2));
    }

    /**
     * Looks at the first rows before they are read: at the days without a year, and at the years of those that have
     * one.
     */
    void ahead(List<YearTurn.Seen> without, List<Integer> years) {
        turn = YearTurn.over(without);
        Integer said = year;
        if (said != null
                && !without.isEmpty()
                && years.size() >= 2
                && years.stream().distinct().count() == 1
                && !years.contains(said)
                && whole
                && !twoYears()) {
            written = years.getFirst();
            year = written;
        }
    }

    /** The row that is read next, and whose it is. */
    void begin(int rowNumber, @Nullable String of, @Nullable String certificate) {
        row = rowNumber;
        guessed = false;
        community = of;
        number = certificate;
    }

    /** The day of the row; it counts for the days below it where it has its year. */
    void dated(LocalDate day) {
        if (guessed) {
            return;
        }
        dated = day;
        datedOf = community;
    }

    /** The day in its year; {@code leads} where it is the day by which the table goes on. */
    DateReading of(int month, int day, boolean leads) {
        asked = true;
        guessed |= leads;
        Integer said = year;
        if (said == null) {
            return new Unknown("DATE_WITHOUT_YEAR");
        }
        if (!whole || period == null) {
            return near(said, month, day);
        }
        int offset = leads ? turn.of(new YearTurn.Seen(month, day, community, DaysAhead.number(number))) : 0;
        if (twoYears()) {
            if (!turn.decided()) {
                return new Unknown("AMBIGUOUS_YEAR");
            }
            return date(
                    turn.descends() ? period.to().getYear() + Math.min(offset, 0) : said + Math.max(offset, 0),
                    month,
                    day);
        }
        DateReading beside = beside(said + offset, month, day);
        DateReading found = beside == null ? date(said + offset, month, day) : beside;
        if (found instanceof Known known && known.date().getYear() != said) {
            shiftedFrom = shiftedFrom == 0 ? row : shiftedFrom;
            shiftedTo = row;
            shiftedYear = known.date().getYear();
        }
        return found;
    }

    private boolean twoYears() {
        return period != null && period.to().getYear() > period.from().getYear();
    }

    /**
     * A day close to one of the same community that has its year, where the year of the sheet would put it far away.
     */
    private @Nullable DateReading beside(int said, int month, int day) {
        LocalDate near = dated;
        if (near == null
                || !Objects.equals(datedOf, community)
                || !(date(said, month, day) instanceof Known first)
                || Math.abs(ChronoUnit.DAYS.between(near, first.date())) < FAR) {
            return null;
        }
        for (int close = near.getYear() - 1; close <= near.getYear() + 1; close++) {
            if (date(close, month, day) instanceof Known known
                    && Math.abs(ChronoUnit.DAYS.between(near, known.date())) <= NEAR) {
                return known;
            }
        }
        return null;
    }

    /** The day within the period or, where it is not in it, closest to it. */
    private DateReading near(int said, int month, int day) {
        DateReading first = date(said, month, day);
        if (period == null || first instanceof Known known && period.contains(known.date())) {
            return first;
        }
        DateReading closest = first;
        long least = Long.MAX_VALUE;
        for (int later = period.from().getYear() - 1; later <= period.to().getYear() + 1; later++) {
            if (date(later, month, day) instanceof Known known) {
                long away = period.contains(known.date())
                        ? 0
                        : Math.min(
                                Math.abs(ChronoUnit.DAYS.between(period.from(), known.date())),
                                Math.abs(ChronoUnit.DAYS.between(period.to(), known.date())));
                if (away < least) {
                    closest = known;
                    least = away;
                }
            }
        }
        return closest;
    }

    /** What is to be said of the years once all rows have gone by. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Integer said = year;
        if (!asked || said == null) {
            return faults;
        }
        if (written != null) {
            faults.add(fault("YEAR_CONTRADICTED", "标题的年份与表中写了年份的日期（" + said + "年）不一致，没有写年份的日期按" + said + "年读，请核对"));
        } else if (other != null) {
            faults.add(fault(
                    "YEAR_CONTRADICTED", "标题写的是" + said + "年，文件名或表名写的是" + other + "年，没有写年份的日期按" + said + "年读，请核对年份"));
        }
        if (shiftedFrom > 0) {
            String rows =
                    shiftedFrom == shiftedTo ? "第" + shiftedFrom + "行" : "第" + shiftedFrom + "行至第" + shiftedTo + "行";
            faults.add(fault(
                    "YEAR_TURNED", "标题写的是" + said + "年，没有写年份的日期跨年了，" + rows + "按" + shiftedYear + "年读，请核对，并请把年份写全"));
        }
        return faults;
    }

    private static Fault fault(String code, String message) {
        return new Fault(code, null, -1, null, message);
    }

    private static DateReading date(int year, int month, int day) {
        try {
            return new Known(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return new Unknown("IMPOSSIBLE_DATE");
        }
    }
}
