package cn.jianfu.datasets.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what is the year of 23.3.5 and 18/7/23: by the sheet's year, or by how the days around it are written. */
final class ShortYears {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{2})(?:年|" + DateText.POINT + ")(\\d{1,2})(?:月|"
            + DateText.POINT + ")(\\d{1,2})[日号]?" + DateText.TIME);
    private static final int[] UNKNOWN = {};

    private final @Nullable Integer year;
    private final Set<Integer> around = new HashSet<>();
    private boolean first;
    private boolean last;

    /** @param year the year that the sheet names, null when it names none */
    ShortYears(@Nullable Integer year) {
        this.year = year;
    }

    /** Matches a day with a year of two digits: its three numbers are the groups. */
    static Matcher matcher(String text) {
        return WRITTEN.matcher(text);
    }

    /**
     * Looks at a table's first rows.
     *
     * @param years those that are written in full
     * @param written all days as they are written, folded
     * @return whether any of them has a year of two digits
     */
    boolean ahead(List<Integer> years, List<String> written) {
        around.addAll(years);
        Set<String> firsts = new HashSet<>();
        Set<String> lasts = new HashSet<>();
        for (String text : written) {
            Matcher parts = WRITTEN.matcher(text);
            if (parts.matches()) {
                firsts.add(parts.group(1));
                lasts.add(parts.group(3));
            }
        }
        // Of what changes with every row, it is the day; of what stays, the year.
        first = firsts.size() == 1 && lasts.size() > 1;
        last = lasts.size() == 1 && firsts.size() > 1;
        return !firsts.isEmpty();
    }

    /** Year, month and day, or nothing: only where the sheet's year agrees, or where nothing else can be meant. */
    int[] of(Matcher parts) {
        int one = Integer.parseInt(parts.group(1));
        int two = Integer.parseInt(parts.group(2));
        int three = Integer.parseInt(parts.group(3));
        boolean marked = parts.group().indexOf('年') > 0;
        if (marked || year != null && year % 100 == one) {
            return new int[] {2000 + one, two, three};
        }
        boolean yearMayBeLast = one >= 1 && one <= 31 && two >= 1 && two <= 12 && three > 12;
        if (yearMayBeLast && (year != null ? year % 100 == three : last || around(three) && !around(one))) {
            return new int[] {2000 + three, two, one};
        }
        boolean surely = !yearMayBeLast || three <= one || three > Today.year() % 100 || first || around(one);
        return one > 12 && surely ? new int[] {2000 + one, two, three} : UNKNOWN;
    }

    private boolean around(int shortYear) {
        return around.contains(2000 + shortYear);
    }
}
