package cn.jianfu.datasets.privacy;

import java.text.Normalizer;

/** What single characters are, however they are written: full width, circled, as Chinese numerals. */
final class Folding {
    private static final String BLOTS = "*＊●■█▇□○◯？?";
    private static final String SEPARATORS = ".·•・．。:：/\\_~～-‐‑‒–—―−－ーー─|()（）[]［］【】{}〔〕<>《》'\"“”‘’`";

    private Folding() {}

    /** Digits, {@code *} for a blot, {@code X} for a check digit; empty for anything else. */
    static String symbols(int c) {
        if (c >= '0' && c <= '9') {
            return Character.toString(c);
        }
        if (c >= 0x4e00 && c <= 0x9fff || c == '〇') {
            int numeral = numeral(c);
            return numeral < 0 ? "" : String.valueOf(numeral);
        }
        if (BLOTS.indexOf(c) >= 0) {
            return "*";
        }
        if (c == 'x' || c == 'X' || c == '×' || c == 'ｘ' || c == 'Ｘ') {
            return "X";
        }
        if (c < 0x80) {
            return "";
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return String.valueOf(digit);
        }
        String folded = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return folded.matches("[0-9]+") ? folded : "";
    }

    /** What a Chinese numeral is worth, plain or as on cheques (零壹贰叁肆伍陆柒捌玖); negative for anything else. */
    private static int numeral(int c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一', '幺', '壹' -> 1;
            case '二', '贰', '貳', '弍' -> 2;
            case '三', '叁', '參', '叄' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆', '陸' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    /** The same of what may stand first: neither a check digit nor a question mark begins a number. */
    static String first(int c) {
        String said = symbols(c);
        return said.equals("X") || said.equals("*") && c != '*' && c != '＊' ? "" : said;
    }

    static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 'ａ' && c <= 'ｚ' || c >= 'Ａ' && c <= 'Ｚ';
    }

    /** What people put between digits of one number, visible or not. */
    static boolean separates(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || SEPARATORS.indexOf(c) >= 0;
    }

    /** Whether a text has enough digits, numerals and blots in it to hold a number of somebody at all. */
    static boolean mayHoldNumbers(String text, int least) {
        // Asked of every cell, and most are shorter.
        if (text.length() < least) {
            return false;
        }
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '*') {
                count++;
            } else if (c > 0x7f) {
                boolean plain = c >= 0x4e00 && c <= 0x9fff && numeral(c) < 0;
                count += plain || c < 0x2000 && !Character.isDigit(c) || c == '，' || c == '。' || c == '、' ? 0 : 1;
            }
            if (count >= least) {
                return true;
            }
        }
        return false;
    }
}
