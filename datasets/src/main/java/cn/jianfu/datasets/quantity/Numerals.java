package cn.jianfu.datasets.quantity;

import java.util.Map;

/** Whole numbers as they stand in ledgers: 12, １２, 十二, 两, 贰. */
final class Numerals {
    /** A number in digits or characters, as a part of an expression; on folded text. */
    static final String NUMBER = "(?:\\d{1,5}|[〇零一二两三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾佰弍弎]{1,7})";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Character> FOLDED = Map.ofEntries(
            Map.entry('〇', '零'),
            Map.entry('两', '二'),
            Map.entry('壹', '一'),
            Map.entry('贰', '二'),
            Map.entry('弍', '二'),
            Map.entry('叁', '三'),
            Map.entry('弎', '三'),
            Map.entry('肆', '四'),
            Map.entry('伍', '五'),
            Map.entry('陆', '六'),
            Map.entry('柒', '七'),
            Map.entry('捌', '八'),
            Map.entry('玖', '九'),
            Map.entry('拾', '十'),
            Map.entry('佰', '百'));

    private Numerals() {}

    /** The value of what {@link #NUMBER} matches. */
    static int value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int value = 0;
        int pending = 0;
        boolean places = false;
        for (int i = 0; i < number.length(); i++) {
            char c = FOLDED.getOrDefault(number.charAt(i), number.charAt(i));
            int digit = DIGITS.indexOf(c);
            if (c == '廿' || c == '卅') {
                places = true;
                value += c == '廿' ? 20 : 30;
            } else if (digit >= 0) {
                // 一二 is written digit by digit, 二十一 by places.
                pending = places || i == 0 ? digit : pending * 10 + digit;
            } else {
                places = true;
                int place = c == '百' ? 100 : 10;
                value += Math.max(pending, value == 0 && pending == 0 ? 1 : pending) * place;
                pending = 0;
            }
        }
        return value + pending;
    }
}
