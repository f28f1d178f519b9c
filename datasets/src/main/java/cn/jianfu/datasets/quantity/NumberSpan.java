package cn.jianfu.datasets.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a cell of certificate numbers names: one, or several as a range (2023002-2023011) or a list
 * (2023002、2023003).
 *
 * @param numbers in order, at least one
 * @param standing how sure it is that they are several
 */
record NumberSpan(List<String> numbers, Standing standing) {
    /** How sure it is. */
    enum Standing {
        /** It is what is written. */
        CERTAIN,
        /**
         * 2023-035 may be a range and is more likely a number with a dash: several only where a quantity says as many.
         */
        POSSIBLE,
        /** It is a range, and its ends do not fit together. */
        UNCLEAR
    }

    private static final int MOST = 1000;
    private static final int LONGEST = 12;
    private static final int YEAR = 4;
    private static final Pattern FIRM = Pattern.compile("至|到|[~〜∼˜]+|\\.{2,}|…+|-{2,}|→");
    private static final String FIRM_SIGNS = "至到~〜∼˜….→";
    private static final String DASHES = "-‐‑‒–—―−－";
    private static final Pattern LIST = Pattern.compile("[、,;\\n]+");
    private static final String LIST_SIGNS = "、,;\n";
    private static final Pattern FILLERS = Pattern.compile("[第号\\s.\\-()\\[\\]〔〕【】_/]|No|NO|no");

    /** One end of a range: what stands before its digits, and the digits. */
    private record End(String prefix, String digits) {
        static @Nullable End of(String written) {
            int end = written.length() - behind(written);
            int from = end;
            while (from > 0 && digit(written.charAt(from - 1)) && end - from < LONGEST) {
                from--;
            }
            return from == end ? null : new End(written.substring(0, from), written.substring(from, end));
        }

        /** How many characters 号 and the like take behind the digits. */
        private static int behind(String written) {
            int certificate = written.endsWith("证明") ? 2 : written.endsWith("证") ? 1 : 0;
            int sign = written.length() - certificate - 1;
            return sign >= 0 && (written.charAt(sign) == '号' || written.charAt(sign) == '#') ? certificate + 1 : 0;
        }

        long value() {
            return Long.parseLong(digits);
        }

        String bare() {
            return prefix.isEmpty() ? prefix : FILLERS.matcher(prefix).replaceAll("");
        }
    }

    static NumberSpan one(String number) {
        return new NumberSpan(List.of(number), Standing.CERTAIN);
    }

    /**
     * Reads a cell.
     *
     * @param written folded, without blanks; lines are parted by line feeds
     * @param before the number of the row above, null where there is none: 2023001 above 2023002-011 tells that
     *     this is a range
     */
    static NumberSpan of(String written, @Nullable String before) {
        if (plainlyOne(written)) {
            return one(written);
        }
        // Asked of every row: most numbers have none of the signs of a list or a range.
        if (any(written, LIST_SIGNS)) {
            NumberSpan list = list(LIST.split(written));
            if (list != null) {
                return list;
            }
        }
        if (any(written, FIRM_SIGNS) || written.contains("--")) {
            String[] ends = FIRM.split(written, -1);
            if (ends.length == 2) {
                return firm(written, ends[0], ends[1]);
            }
        }
        return dashed(written, before);
    }

    private static boolean any(String written, String signs) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!digit(c) && signs.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Asked of every row: most numbers are digits and nothing else, or a year, a dash and digits that cannot be the end
     * of a range.
     */
    static boolean plainlyOne(String written) {
        int dash = -1;
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '-' && dash < 0) {
                dash = i;
            } else if (!digit(written.charAt(i))) {
                return false;
            }
        }
        int behind = written.length() - dash - 1;
        if (dash <= 0 || behind == 0 || dash > LONGEST || behind > LONGEST) {
            return dash < 0;
        }
        long from = Long.parseLong(written, 0, dash, 10);
        long to = Long.parseLong(written, dash + 1, written.length(), 10);
        return behind >= dash && (to <= from || to - from >= MOST);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static @Nullable NumberSpan list(String[] parts) {
        List<String> numbers = new ArrayList<>();
        End last = null;
        for (String part : parts) {
            NumberSpan span = of(part, null);
            End end = End.of(span.numbers.getLast());
            if (span.standing == Standing.UNCLEAR || end == null) {
                return null;
            }
            for (String number : span.standing == Standing.POSSIBLE ? List.of(part) : span.numbers) {
                End own = End.of(number);
                if (own == null || last != null && !follows(last, own)) {
                    return null;
                }
                // 2023002、003 goes on where 2023 stands before.
                End full = last == null || !own.prefix.isEmpty() ? own : abbreviated(last, own);
                numbers.add(full.prefix + full.digits);
                last = full;
            }
        }
        return numbers.size() < 2 ? null : new NumberSpan(numbers, Standing.CERTAIN);
    }

    private static boolean follows(End last, End own) {
        boolean same = own.prefix.isEmpty() || own.bare().equals(last.bare());
        return same
                && own.digits.length() <= last.digits.length() + 1
                && abbreviated(last, own).value() > last.value();
    }

    /** The end whose digits leave out what they share with the one before. */
    private static End abbreviated(End from, End to) {
        int shared = from.digits.length() - to.digits.length();
        return new End(from.prefix, shared > 0 ? from.digits.substring(0, shared) + to.digits : to.digits);
    }

    private static NumberSpan firm(String written, String left, String right) {
        End from = End.of(left);
        End to = End.of(right);
        if (from == null || to == null) {
            return one(written);
        }
        boolean same = to.bare().isEmpty() || to.bare().equals(from.bare()) || from.prefix.endsWith(to.prefix);
        End last = same ? abbreviated(from, to) : to;
        if (!same || last.value() < from.value() || anotherYear(from, last) || last.value() - from.value() >= MOST) {
            return new NumberSpan(List.of(written), Standing.UNCLEAR);
        }
        return range(from, last, Standing.CERTAIN);
    }

    /** 2022098 to 2023005: how many numbers the old year had is not known. */
    private static boolean anotherYear(End from, End to) {
        return yearly(from.digits)
                && yearly(to.digits)
                && !from.digits.substring(0, YEAR).equals(to.digits.substring(0, YEAR));
    }

    /** Whether a number begins with a year and goes on. */
    private static boolean yearly(String digits) {
        return digits.length() > YEAR + 1 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private static NumberSpan range(End from, End to, Standing standing) {
        int size = (int) (to.value() - from.value()) + 1;
        return new NumberSpan(new NumberRange(from.prefix, from.digits.length(), from.value(), size), standing);
    }

    /** A dash may be a part of the number. */
    private static NumberSpan dashed(String written, @Nullable String before) {
        NumberSpan found = null;
        for (int dash = dash(written, 0); dash < written.length(); dash = dash(written, dash + 1)) {
            End from = End.of(written.substring(0, dash));
            End to = End.of(written.substring(dash + 1));
            if (from == null || to == null || !to.prefix.isEmpty() && !to.bare().equals(from.bare())) {
                continue;
            }
            End last = abbreviated(from, to);
            if (last.value() > from.value() && last.value() - from.value() < MOST && !anotherYear(from, last)) {
                Standing standing = standing(from, to, written.substring(0, dash), before);
                if (found == null || standing == Standing.CERTAIN) {
                    found = range(from, last, standing);
                }
            }
        }
        return found == null ? one(written) : found;
    }

    /** Where the next dash stands, the text's length when there is none. */
    private static int dash(String written, int from) {
        int at = from;
        while (at < written.length() && (digit(written.charAt(at)) || DASHES.indexOf(written.charAt(at)) < 0)) {
            at++;
        }
        return at;
    }

    private static Standing standing(End from, End to, String left, @Nullable String before) {
        if (left.endsWith("号")) {
            // 002号-006号: the first number has ended before the dash.
            return Standing.CERTAIN;
        }
        if (before != null && left.length() == dash(before, 0) && before.startsWith(left)) {
            // 101-102 below 101-101 counts on within 101.
            return Standing.POSSIBLE;
        }
        if (!to.prefix.isEmpty() && to.digits.length() == from.digits.length()) {
            return Standing.CERTAIN;
        }
        End above = before == null ? null : End.of(before);
        if (above != null
                && above.prefix.equals(from.prefix)
                && above.digits.length() == from.digits.length()
                && above.value() < from.value()) {
            return Standing.CERTAIN;
        }
        boolean year = from.digits.length() == YEAR && yearly(from.digits + "00");
        boolean alike = from.prefix.isEmpty() && to.prefix.isEmpty() && from.digits.length() == to.digits.length();
        return alike && from.digits.length() > 2 && !year ? Standing.CERTAIN : Standing.POSSIBLE;
    }
}
