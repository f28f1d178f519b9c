package cn.jianfu.datasets.text;

import java.text.Normalizer;

/** The plain form of a name as a person wrote it. */
public final class WrittenForm {
    private WrittenForm() {}

    /**
     * Folds full-width and half-width characters into one (NFKC), and drops blanks, quotation marks, book-title marks and invisible characters. Words and
     * brackets stay: what is in brackets may be what tells two names apart.
     */
    public static String plain(String written) {
        // Asked of nearly every cell, and nearly all are plain as they are.
        if (simple(written)) {
            return written;
        }
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!dropped(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether nothing would be left of the text. */
    public static boolean blank(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (!dropped(written.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean simple(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (!simple(written.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** An ideograph of the common block, or a sign of ASCII that stays: neither folded nor dropped. */
    private static boolean simple(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c > ' ' && c < '\u007f' && c != '"' && c != '\'' && c != '`';
    }

    private static boolean dropped(char c) {
        if (simple(c)) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || "\"'“”‘’「」『』《》〈〉`".indexOf(c) >= 0;
    }
}
