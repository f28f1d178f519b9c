package cn.jianfu.datasets.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds, in digits that belong together, those that are somebody's number. A number begins and ends where a group does.
 */
final class NumberShapes {
    /** From one place of a run to another, the latter excluded. */
    record Found(int begin, int end) {}

    private static final int MOBILE = 11;
    private static final Pattern MOBILE_SHAPE = Pattern.compile("1[3-9*][0-9*]{9}");
    private static final Pattern COUNTRY = Pattern.compile("(?:00)?86(?=1[3-9])");
    private static final Pattern AREA = Pattern.compile("010|02[0-9]|0[3-9][0-9]{2}");
    private static final Pattern SUBSCRIBER = Pattern.compile("[2-8][0-9*]{6,7}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    /** Any adjoining ones of this length are taken for somebody's in free text. */
    private static final Pattern LONG = Pattern.compile("[0-9][0-9*X]{9,}[0-9X*]");
    /** 138***9999 and the like. */
    private static final Pattern BLOTTED = Pattern.compile("[0-9]{3,}\\*{2,}[0-9]{2,}X?|[0-9]{6,}\\*{2,}");

    private NumberShapes() {}

    /**
     * All of them.
     *
     * @param anyLong whether more than ten adjoining digits are taken for somebody's whatever they look like
     */
    static List<Found> in(DigitRun run, boolean anyLong) {
        List<Found> found = new ArrayList<>();
        List<Integer> starts = run.starts();
        int free = 0;
        for (int group = 0; group < starts.size() - 1; group++) {
            int begin = starts.get(group);
            if (begin < free) {
                continue;
            }
            int end = longest(run, begin, starts.get(group + 1), anyLong);
            if (end > begin) {
                found.add(new Found(begin, end));
                free = end;
            }
        }
        return found;
    }

    /** Those that are somebody's even with letters between the digits. */
    static List<Found> unmistakable(DigitRun run) {
        List<Found> found = new ArrayList<>();
        List<Integer> starts = run.starts();
        for (int begin : starts.subList(0, starts.size() - 1)) {
            int identity = begin + IdentityNumber.LENGTH;
            int mobile = begin + MOBILE;
            if (endsGroup(run, identity) && IdentityNumber.shaped(run.symbols().substring(begin, identity))) {
                found.add(new Found(begin, identity));
            } else if (endsGroup(run, mobile) && mobile(run, begin, mobile)) {
                found.add(new Found(begin, mobile));
            }
        }
        return found;
    }

    /** Those that are identity numbers beyond doubt: one group, or all that belongs together. */
    static List<Found> certain(DigitRun run) {
        List<Found> found = new ArrayList<>();
        List<Integer> starts = run.starts();
        for (int group = 0; group < starts.size() - 1; group++) {
            int begin = starts.get(group);
            int end = starts.get(group + 1);
            if (end - begin == IdentityNumber.LENGTH
                    && IdentityNumber.valid(run.symbols().substring(begin, end))) {
                found.add(new Found(begin, end));
            }
        }
        if (found.isEmpty() && run.length() == IdentityNumber.LENGTH && IdentityNumber.valid(run.symbols())) {
            found.add(new Found(0, run.length()));
        }
        return found;
    }

    /** Where the number that begins here ends; {@code begin} when none does. */
    private static int longest(DigitRun run, int begin, int groupEnd, boolean anyLong) {
        String symbols = run.symbols();
        int identity = begin + IdentityNumber.LENGTH;
        if (endsGroup(run, identity) && IdentityNumber.shaped(symbols.substring(begin, identity))) {
            return identity;
        }
        if (begin == 0 && run.length() == IdentityNumber.OLD_LENGTH && IdentityNumber.shapedAsOld(symbols)) {
            return run.length();
        }
        String group = symbols.substring(begin, groupEnd);
        if (anyLong && LONG.matcher(group).matches() || BLOTTED.matcher(group).matches()) {
            return groupEnd;
        }
        var country = COUNTRY.matcher(symbols).region(begin, run.length());
        int first = country.lookingAt() ? country.end() : begin;
        if (endsGroup(run, first + MOBILE) && mobile(run, first, first + MOBILE)) {
            return first + MOBILE;
        }
        return landline(run, begin, groupEnd);
    }

    private static boolean endsGroup(DigitRun run, int end) {
        return run.starts().contains(end);
    }

    private static boolean mobile(DigitRun run, int begin, int end) {
        if (!MOBILE_SHAPE.matcher(run.symbols().substring(begin, end)).matches()) {
            return false;
        }
        List<Integer> sizes = run.sizes(begin, end);
        int smallest = sizes.stream().mapToInt(Integer::intValue).min().orElse(MOBILE);
        int largest = sizes.stream().mapToInt(Integer::intValue).max().orElse(MOBILE);
        boolean spelled = largest == 1;
        boolean year = sizes.getFirst() == 4
                && YEAR.matcher(run.symbols().substring(begin, begin + 4)).matches();
        // A day and what follows it (1998.12.1-2003) comes to eleven digits as well.
        return spelled || !year && (smallest >= 2 || evenly(sizes)) && (sizes.size() <= 2 || sizes.getFirst() >= 3);
    }

    /** Whether all groups are as long as the first, but for a rest at the end: 13800_00999_0. */
    private static boolean evenly(List<Integer> sizes) {
        return sizes.size() > 2
                && sizes.getLast() <= sizes.getFirst()
                && sizes.subList(0, sizes.size() - 1).stream().allMatch(sizes.getFirst()::equals);
    }

    private static int landline(DigitRun run, int begin, int groupEnd) {
        if (!AREA.matcher(run.symbols().substring(begin, groupEnd)).matches()) {
            return begin;
        }
        for (int digits : new int[] {8, 7}) {
            int end = groupEnd + digits;
            if (!endsGroup(run, end)) {
                continue;
            }
            List<Integer> sizes = run.sizes(groupEnd, end);
            boolean dated = sizes.size() > 1
                    && YEAR.matcher(run.symbols().substring(groupEnd, groupEnd + sizes.getFirst()))
                            .matches();
            if (!dated
                    && sizes.size() <= 2
                    && SUBSCRIBER
                            .matcher(run.symbols().substring(groupEnd, end))
                            .matches()) {
                return end;
            }
        }
        return begin;
    }
}
