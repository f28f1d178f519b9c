package cn.jianfu.datasets.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts of a workbook's table as nearly all of them are written, {@code <si><t>居住证明</t></si>}, brought over byte by
 * byte. Whatever is written in another way is left to {@link SheetScanner}, which reads both alike.
 */
final class PlainText {
    private static final byte[] BEGIN = bytes("<si><t");
    private static final byte[] KEPT_BLANKS = bytes(" xml:space=\"preserve\"");
    private static final byte[] END = bytes("</t></si>");
    /** Excel's own limit in characters, of which none takes less than a byte. */
    private static final int LONGEST = 32_767;

    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 4;
    /** What takes three bytes in UTF-8 begins here. */
    private static final int FIRST_OF_THREE = 0x800;

    /** What the text that was taken last says, in UTF-8. */
    final byte[] bytes = new byte[LONGEST];

    int length;

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** Takes the text that comes next, if it is one of these and has been read to its end; else nothing is passed. */
    boolean next(ByteWindow xml) {
        byte[] in = xml.buffer;
        int last = Math.min(xml.limit, xml.at + LONGEST) - END.length;
        int i = xml.at;
        if (last - i < BEGIN.length + KEPT_BLANKS.length || !stands(in, i, BEGIN)) {
            return false;
        }
        i += BEGIN.length;
        i += in[i] == ' ' && stands(in, i, KEPT_BLANKS) ? KEPT_BLANKS.length : 0;
        if (in[i++] != '>') {
            return false;
        }
        return copy(xml, i, last);
    }

    private boolean copy(ByteWindow xml, int from, int last) {
        byte[] in = xml.buffer;
        byte[] out = bytes;
        int n = 0;
        int i = from;
        while (i < last) {
            byte b = in[i];
            if (b == '<') {
                length = n;
                if (!stands(in, i, END)) {
                    return false;
                }
                xml.at = i + END.length;
                return true;
            }
            if (b == '&') {
                int character = numbered(in, i);
                if (character < 0) {
                    return false;
                }
                n = put(out, n, character);
                i += 2 + DIGITS + 2;
            } else if (b == '_' && in[i + 1] == 'x') {
                return false;
            } else {
                out[n++] = b;
                i++;
            }
        }
        return false;
    }

    /** Some programs write every Chinese character as its number: &amp;#x5e74;. */
    private static int numbered(byte[] in, int at) {
        if (in[at + 1] != '#' || in[at + 2] != 'x' || in[at + 3 + DIGITS] != ';') {
            return -1;
        }
        int character = 0;
        for (int i = at + 3; i < at + 3 + DIGITS; i++) {
            int digit = Character.digit(in[i], HEXADECIMAL);
            if (digit < 0) {
                return -1;
            }
            character = character << 4 | digit;
        }
        return character < FIRST_OF_THREE || Character.isSurrogate((char) character) ? -1 : character;
    }

    private static int put(byte[] out, int at, int character) {
        out[at] = (byte) (0xE0 | character >> 12);
        out[at + 1] = (byte) (0x80 | character >> 6 & 0x3F);
        out[at + 2] = (byte) (0x80 | character & 0x3F);
        return at + 3;
    }

    private static boolean stands(byte[] in, int at, byte[] what) {
        return Arrays.equals(in, at, at + what.length, what, 0, what.length);
    }
}
