package cn.jianfu.datasets.workbook;

import java.util.regex.Pattern;

/**
 * Days that a program wrote as some seconds before midnight of the day before. Libraries that reckon with the local
 * mean time of Shanghai (8:05:43 ahead of Greenwich) write
 * 23:59:17 (SheetJS issues 1805, 2350, 2372). Nobody enters anything in the last minute of a day but its first and its
 * last second, 23:59 and 23:59:59.
 */
public final class MidnightMissed {
    private static final int SECONDS = 86_400;
    private static final int FIRST = SECONDS - 59;
    private static final int LAST = SECONDS - 2;
    private static final Pattern WRITTEN = Pattern.compile(".*23:59:(?:0[1-9]|[1-4]\\d|5[0-8])(?:\\.\\d+)?$");

    private MidnightMissed() {}

    /** The serial number of the midnight that is meant, or the serial number as it is. */
    public static double mended(double serial) {
        double day = Math.floor(serial);
        long second = Math.round((serial - day) * SECONDS);
        return second >= FIRST && second <= LAST ? day + 1 : serial;
    }

    /** Whether a written day with its time means the day after. */
    public static boolean in(String text) {
        return text.length() > 10 && WRITTEN.matcher(text).matches();
    }
}
