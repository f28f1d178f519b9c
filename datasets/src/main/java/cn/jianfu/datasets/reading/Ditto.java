package cn.jianfu.datasets.reading;

import java.util.Set;

/** The ways of saying “as in the row above”. */
final class Ditto {
    private static final Set<String> MARKS =
            Set.of("同上", "同前", "同左上", "〃", "″", "\"", "”", "\"\"", "”“", "''", "〞", "々", "仝", "仝上", "如上", "同 上");

    private static final String FIRST = "同〃″\"”'〞々仝如";

    private Ditto() {}

    static boolean is(String text) {
        return text.length() <= 3 && FIRST.indexOf(text.charAt(0)) >= 0 && MARKS.contains(text.strip());
    }
}
