package cn.jianfu.datasets.reading;

import org.jspecify.annotations.Nullable;

/**
 * A day as nearly all of them are written: 2023-7-3, 2023.07.03, 2023年7月3日, 7月3日, 7.3. Told without expressions, since
 * every row has one.
 *
 * @param year {@link #NO_YEAR} when none is written
 * @param month one or two digits, whether or not there is such a month
 * @param day one or two digits, whether or not there is such a day
 */
record PlainDay(int year, int month, int day) {
    static final int NO_YEAR = -1;

    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST = 11;
    private static final String NUMERALS = "零一二三四五六七八九十廿";
    private static final String SIGNS = "-./";

    /** The day, null when the text is anything else. */
    static @Nullable PlainDay of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        int first = digits(text, 0);
        if (first == YEAR_DIGITS) {
            int month = first + 1;
            int day = month + digits(text, month) + 1;
            return sign(text, first, '年') && parted(text, month, day)
                    ? new PlainDay(number(text, 0, first), number(text, month, day - 1), last(text, day))
                    : null;
        }
        return parted(text, 0, first + 1) ? new PlainDay(NO_YEAR, number(text, 0, first), last(text, first + 1)) : null;
    }

    /**
     * Whether a text may be a day, in whatever way it is written: false where it has neither digits, Chinese ones among
     * them, nor characters that are folded into others.
     */
    static boolean possible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 ? c >= '0' && c <= '9' : c < '\u4e00' || c > '\u9fff' || NUMERALS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a month of one or two digits, a sign, a day of one or two digits and at most 日 stand there, and nothing
     * else.
     */
    private static boolean parted(String text, int month, int day) {
        int digits = digits(text, day);
        int end = day + digits;
        boolean ends = end == text.length()
                || end == text.length() - 1 && (text.charAt(end) == '日' || text.charAt(end) == '号');
        return day - 1 - month >= 1
                && day - 1 - month <= 2
                && sign(text, day - 1, '月')
                && digits >= 1
                && digits <= 2
                && ends;
    }

    private static boolean sign(String text, int at, char named) {
        return at < text.length() && (text.charAt(at) == named || SIGNS.indexOf(text.charAt(at)) >= 0);
    }

    private static int last(String text, int from) {
        return number(text, from, from + digits(text, from));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** How many digits stand there. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return Math.max(0, at - from);
    }
}
