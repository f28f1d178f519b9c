package cn.jianfu.datasets.reading;

/** Numerals in characters, as in 二〇二三年三月十五日. */
final class ChineseNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumerals() {}

    /** The words with their numerals below one hundred, or digit by digit, as digits. */
    static String toDigits(String words) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int value = value(c);
            if (c == '十') {
                boolean tensBefore = i > 0 && value(words.charAt(i - 1)) > 0;
                boolean onesAfter = i + 1 < words.length() && value(words.charAt(i + 1)) > 0;
                digits.append(tensBefore ? "" : "1").append(onesAfter ? "" : "0");
            } else if (c == '廿' || c == '卅') {
                boolean onesAfter = i + 1 < words.length() && value(words.charAt(i + 1)) > 0;
                digits.append(c == '廿' ? "2" : "3").append(onesAfter ? "" : "0");
            } else if (value >= 0) {
                digits.append(value);
            } else {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static int value(char c) {
        return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
    }
}
