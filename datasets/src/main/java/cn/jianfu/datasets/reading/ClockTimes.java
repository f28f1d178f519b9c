package cn.jianfu.datasets.reading;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when to when by the clock, as 9:00-11:30 or 上午9点至11点半.
 *
 * @param minutes from the first to the second; 0 or less when they are the wrong way round
 * @param before what stands before the times
 * @param after what stands after them
 */
record ClockTimes(int minutes, String before, String after) {
    private static final String CLOCK =
            "(上午|下午|早上|晚上|中午)?\\s*(?<!\\d)(\\d{1,2})(?:[:时点](?:(\\d{2})分?(?::\\d{2})?|(半))?|整)";
    private static final Pattern BETWEEN = Pattern.compile(CLOCK + "\\s*(?:至|到|[-—–~～])+\\s*" + CLOCK);
    private static final int NOON = 12;
    private static final int GROUPS = 4;
    private static final int SHORTEST = 5;

    /** The first two times in a text with a sign between them, null when there are none. */
    static @Nullable ClockTimes in(String written) {
        if (written.length() < SHORTEST) {
            return null;
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        Matcher found = BETWEEN.matcher(text);
        if (!found.find()) {
            return null;
        }
        int from = clock(found, 1, false);
        int to = clock(found, 1 + GROUPS, "下午".equals(found.group(1)) || "晚上".equals(found.group(1)));
        return from < 0 || to < 0
                ? null
                : new ClockTimes(
                        to - from,
                        text.substring(0, found.start()).strip(),
                        text.substring(found.end()).strip());
    }

    /** Whether the text says nothing else. */
    boolean alone() {
        return before.isEmpty() && after.isEmpty();
    }

    /** Minutes since midnight, -1 when there is no such time. */
    private static int clock(Matcher found, int group, boolean afternoon) {
        String half = found.group(group);
        int hour = Integer.parseInt(found.group(group + 1));
        int minute = found.group(group + 3) != null
                ? 30
                : found.group(group + 2) == null ? 0 : Integer.parseInt(found.group(group + 2));
        boolean later = half == null ? afternoon : half.equals("下午") || half.equals("晚上");
        int in24 = later && hour < NOON ? hour + NOON : hour;
        return in24 > 24 || minute > 59 ? -1 : in24 * 60 + minute;
    }
}
