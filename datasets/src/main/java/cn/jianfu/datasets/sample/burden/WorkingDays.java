package cn.jianfu.datasets.sample.burden;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;

/** Days on which offices work; public holidays are not looked up. */
final class WorkingDays {
    private WorkingDays() {}

    static LocalDate any(YearMonth month, SplittableRandom random) {
        return onOrBefore(month.atDay(Chance.from(3, month.lengthOfMonth(), random)));
    }

    /** The day itself, or the Friday before a weekend; it stays in its month from the third day on. */
    static LocalDate onOrBefore(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return switch (weekday) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
