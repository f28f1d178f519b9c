package cn.jianfu.datasets.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an identity number looks like: six digits of the place, the day of birth, a serial and, since 1999, a check
 * digit
 * (GB 11643-1999; before that fifteen digits with two for the year).
 *
 * <p>Texts hold digits, {@code *} where somebody has blotted one out, and {@code X} as a last check digit.
 */
final class IdentityNumber {
    static final int LENGTH = 18;
    static final int OLD_LENGTH = 15;

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int EARLIEST_YEAR = 1880;

    private IdentityNumber() {}

    /** Whether place and day of birth are possible as far as they can be seen; of eighteen characters. */
    static boolean shaped(String text) {
        return place(text) && born(text.substring(6, 14)) && onlyLastIsX(text);
    }

    /**
     * Whether place and day of birth of an old number of fifteen characters are possible as far as they can be seen.
     */
    static boolean shapedAsOld(String text) {
        return place(text) && born("19" + text.substring(6, 12)) && text.indexOf('X') < 0;
    }

    /**
     * Whether it is one beyond doubt: a possible place and day of birth and the right check digit; of eighteen
     * characters.
     */
    static boolean valid(String text) {
        if (text.indexOf('*') >= 0 || !shaped(text)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length()) == text.charAt(LENGTH - 1);
    }

    private static boolean onlyLastIsX(String text) {
        int x = text.indexOf('X');
        return x < 0 || x == text.length() - 1;
    }

    private static boolean place(String text) {
        String province = text.substring(0, 2);
        return province.indexOf('*') >= 0 || PROVINCES.contains(province);
    }

    private static boolean born(String day) {
        if (day.indexOf('X') >= 0) {
            return false;
        }
        String year = day.substring(0, 4);
        if (year.indexOf('*') < 0
                && (Integer.parseInt(year) < EARLIEST_YEAR
                        || Integer.parseInt(year)
                                > LocalDate.now(java.time.Clock.systemUTC()).getYear())) {
            return false;
        }
        if (day.indexOf('*') >= 0) {
            return part(day.substring(4, 6), 12) && part(day.substring(6, 8), 31);
        }
        try {
            LocalDate.of(
                    Integer.parseInt(year),
                    Integer.parseInt(day.substring(4, 6)),
                    Integer.parseInt(day.substring(6, 8)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean part(String digits, int most) {
        return digits.indexOf('*') >= 0 || Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= most;
    }
}
