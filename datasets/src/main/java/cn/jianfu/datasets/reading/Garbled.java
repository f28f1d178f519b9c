package cn.jianfu.datasets.reading;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Text whose encoding was mistaken by a program before, and that was saved so: what it said can no longer be read. */
final class Garbled {
    private static final Charset CHINESE = Charset.forName("GB18030");
    /** What bytes that stand for nothing become: of memory never written to, of signs that a code did not have. */
    private static final Pattern FILLERS = Pattern.compile("[锟斤拷]{3,}|[烫屯葺铪]{3,}|锘縘|[?？]{2,}");
    /** Characters written out as their numbers: \\u5c45\\u4f4f, &#23621;&#20303;, %E5%B1%85. */
    private static final Pattern ESCAPED =
            Pattern.compile("(?i)(?:\\\\u[0-9a-f]{4}){2}|(?:&#x?[0-9a-f]{4,6};){2}|(?:%[89a-f][0-9a-f]){3}");

    private static final int MOST_FOREIGN = 3;
    private static final int UTF8_LENGTH = 3;
    /** Characters whose bytes begin one of a Chinese character in UTF-8. */
    private static final BitSet SUSPICIOUS = suspicious();

    private Garbled() {}

    /** Whether the text, or a part of it, was garbled. */
    static boolean is(String text) {
        int foreign = 0;
        int han = 0;
        boolean signs = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\ufffd' || c >= '\ue000' && c <= '\uf8ff' || c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return true;
            }
            if (SUSPICIOUS.get(c) && readsAsUtf8(text.substring(i))) {
                return true;
            }
            han += c >= '\u4e00' && c <= '\u9fff' ? 1 : 0;
            foreign += foreign(c) ? 1 : 0;
            signs |= c == '?' || c == '？' || c == '\\' || c == '&' || c == '%' || c == '锟' || c == '烫' || c == '屯'
                    || c == '葺' || c == '铪';
        }
        return foreign > han && (foreign >= MOST_FOREIGN || pair(text))
                || signs
                        && (FILLERS.matcher(text).find()
                                || ESCAPED.matcher(text).find());
    }

    /** Letters with accents, Cyrillic ones and half-width kana: no Chinese name is written with several of them. */
    private static boolean foreign(char c) {
        return c >= '\u0080' && c <= '\u024f' && c != '·' && c != '×'
                || c >= '\u0400' && c <= '\u045f'
                || c >= '\uff61' && c <= '\uff9f';
    }

    /** Ã©, Â°: two bytes of one character. */
    private static boolean pair(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char next = text.charAt(i + 1);
            if ((text.charAt(i) == 'Ã' || text.charAt(i) == 'Â') && next >= '\u0080' && next <= '\u00bf') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the bytes of a text are two Chinese characters or more in UTF-8: 鏉忚姳 were 杏花. Of two characters that mean
     * something by themselves none are so.
     */
    private static boolean readsAsUtf8(String text) {
        byte[] bytes =
                text.substring(0, Math.min(text.length(), 2 * UTF8_LENGTH)).getBytes(CHINESE);
        int whole = 0;
        int at = 0;
        while (at + 2 < bytes.length && leads(bytes[at]) && follows(bytes[at + 1]) && follows(bytes[at + 2])) {
            at += UTF8_LENGTH;
            whole++;
        }
        return whole >= 2;
    }

    private static boolean leads(byte b) {
        return (b & 0xff) >= 0xe4 && (b & 0xff) <= 0xe9;
    }

    private static boolean follows(byte b) {
        return (b & 0xc0) == 0x80;
    }

    private static BitSet suspicious() {
        BitSet all = new BitSet();
        byte[] two = new byte[2];
        for (int lead = 0xe4; lead <= 0xe9; lead++) {
            for (int trail = 0x80; trail <= 0xbf; trail++) {
                two[0] = (byte) lead;
                two[1] = (byte) trail;
                all.set(new String(two, CHINESE).charAt(0));
            }
        }
        return all;
    }
}
