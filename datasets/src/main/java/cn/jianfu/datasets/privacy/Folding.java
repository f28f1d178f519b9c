package cn.jianfu.datasets.privacy;

import java.text.Normalizer;

/** What single characters are, however they are written: full width, circled, as Chinese numerals. */
final class Folding {
    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String BLOTS = "*＊●■█▇□○◯？?";
    private static final String SEPARATORS = ".·•・．。:：/\\_~～-‐‑‒–—―−－ーー─|()（）[]［］【】{}〔〕<>《》'\"“”‘’`";

    private Folding() {}

    /** Digits, {@code *} for a blot, {@code X} for a check digit; empty for anything else. */
    static String symbols(int c) {
        if (c >= '0' && c <= '9') {
            return Character.toString(c);
        }
        if (c >= 0x4e00 && c <= 0x9fff || c == '〇') {
            int numeral = c == '零' ? 0 : c == '幺' ? 1 : CHINESE.indexOf(c);
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
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '*') {
                count++;
            } else if (c > 0x7f) {
                boolean plain = c >= 0x4e00 && c <= 0x9fff && CHINESE.indexOf(c) < 0 && c != '零' && c != '幺';
                count += plain || c < 0x2000 && !Character.isDigit(c) || c == '，' || c == '。' || c == '、' ? 0 : 1;
            }
            if (count >= least) {
                return true;
            }
        }
        return false;
    }
}
