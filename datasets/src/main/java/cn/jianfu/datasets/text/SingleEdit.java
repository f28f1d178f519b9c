package cn.jianfu.datasets.text;

/**
 * One typing error: a character mistaken, left out, doubled in, or swapped with its neighbour.
 *
 * <p>Characters that carry the meaning of a name (numerals, points of the compass, negations, levels of government) are never taken for a typing error:
 * 第一小学 is not 第二小学 mistyped.
 */
public final class SingleEdit {
    private static final String MEANINGFUL = "一二三四五六七八九十百千东西南北上下前后左右大小中内外新老男女父母子省市县区乡镇村未无不非免已再";

    private SingleEdit() {}

    /** Whether one forgivable typing error turns {@code intended} into {@code written}. Equal strings are no error: false. */
    public static boolean turns(String intended, String written) {
        int longer = Math.max(intended.length(), written.length());
        int shorter = Math.min(intended.length(), written.length());
        if (longer - shorter > 1 || intended.equals(written)) {
            return false;
        }
        int start = 0;
        while (start < shorter && intended.charAt(start) == written.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && intended.charAt(intended.length() - 1 - tail) == written.charAt(written.length() - 1 - tail)) {
            tail++;
        }
        String was = intended.substring(start, intended.length() - tail);
        String is = written.substring(start, written.length() - tail);
        boolean swapped =
                was.length() == 2 && is.length() == 2 && was.charAt(0) == is.charAt(1) && was.charAt(1) == is.charAt(0);
        boolean single = was.length() <= 1 && is.length() <= 1;
        return (swapped || single) && harmless(was) && harmless(is);
    }

    private static boolean harmless(String characters) {
        return characters.chars().noneMatch(c -> Character.isDigit(c) || c < 128 || MEANINGFUL.indexOf(c) >= 0);
    }
}
