package cn.jianfu.datasets.reading;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;

/** Days that are still to come: nothing was issued or held on them yet. */
final class Today {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int DAYS_OF_YEAR = 366;
    private static final long MILLIS_OF_DAY = 86_400_000L;
    private static final long AHEAD_OF_GREENWICH = 8 * 3_600_000L;

    private Today() {}

    /** Asked of every row. */
    private static long now() {
        return Math.floorDiv(System.currentTimeMillis() + AHEAD_OF_GREENWICH, MILLIS_OF_DAY);
    }

    /** Of two ends of 18/7/23 that may be the year, one that is still to come is none. */
    static int year() {
        return Year.now(ZONE).getValue();
    }

    static boolean ahead(LocalDate day) {
        return day.toEpochDay() > now();
    }

    /** More than a year ahead nothing is planned either: the year is a slip of the pen. */
    static boolean farAhead(LocalDate day) {
        return day.toEpochDay() > now() + DAYS_OF_YEAR;
    }
}
