package cn.jianfu.datasets.workbook;

import java.io.ByteArrayOutputStream;

/**
 * Rare characters in UTF-8 as some databases export it (CESU-8): each half of a pair of UTF-16 by itself, in three
 * bytes.
 *
 * @see <a href="https://www.unicode.org/reports/tr26/">Unicode Technical Report 26</a>
 */
final class SplitPairs {
    private static final int LENGTH = 6;

    private SplitPairs() {}

    /** The bytes with such pairs put together to what UTF-8 wants. */
    static byte[] joined(byte[] bytes) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            if (half(bytes, at, 0xA0) && half(bytes, at + LENGTH / 2, 0xB0)) {
                byte[] whole = Character.toString(Character.toCodePoint(unit(bytes, at), unit(bytes, at + LENGTH / 2)))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
                joined.writeBytes(whole);
                at += LENGTH;
            } else {
                joined.write(bytes[at++]);
            }
        }
        return joined.toByteArray();
    }

    private static boolean half(byte[] bytes, int at, int second) {
        return at + 2 < bytes.length
                && (bytes[at] & 0xFF) == 0xED
                && (bytes[at + 1] & 0xF0) == second
                && (bytes[at + 2] & 0xC0) == 0x80;
    }

    private static char unit(byte[] bytes, int at) {
        return (char) (0xD000 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F);
    }
}
