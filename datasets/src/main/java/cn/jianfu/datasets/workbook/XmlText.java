package cn.jianfu.datasets.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Text between tags: UTF-8 in which the five entities and numbered characters may stand. */
final class XmlText {
    private static final int LONGEST_ENTITY = 12;
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;

    private XmlText() {}

    /** Whether the bytes are characters as they stand. */
    static boolean ascii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] <= 0 || bytes[i] == '&') {
                return false;
            }
        }
        return true;
    }

    /**
     * Appends text.
     *
     * @param most the length beyond which nothing is appended
     * @throws IOException when an entity is unknown
     */
    static void append(byte[] bytes, int from, int to, StringBuilder text, int most) throws IOException {
        if (ascii(bytes, from, to)) {
            int length = Math.clamp(most - text.length(), 0, to - from);
            text.append(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
            return;
        }
        int i = from;
        while (i < to) {
            int ampersand = i;
            while (ampersand < to && bytes[ampersand] != '&') {
                ampersand++;
            }
            plain(bytes, i, ampersand, text, most);
            i = ampersand;
            if (i < to) {
                int semicolon = i;
                while (semicolon < to && bytes[semicolon] != ';') {
                    semicolon++;
                }
                if (semicolon == to || semicolon - i > LONGEST_ENTITY) {
                    throw new IOException("entity");
                }
                entity(bytes, i + 1, semicolon, text);
                i = semicolon + 1;
            }
        }
    }

    /** Appends text in which nothing stands for anything else. */
    static void plain(byte[] bytes, int from, int to, StringBuilder text, int most) {
        if (text.length() < most && to > from) {
            String part = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            text.append(part, 0, Math.min(part.length(), most - text.length()));
        }
    }

    private static void entity(byte[] bytes, int from, int to, StringBuilder text) throws IOException {
        if (bytes[from] == '#') {
            numbered(bytes, from + 1, to, text);
            return;
        }
        switch (new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)) {
            case "amp" -> text.append('&');
            case "lt" -> text.append('<');
            case "gt" -> text.append('>');
            case "quot" -> text.append('"');
            case "apos" -> text.append('\'');
            default -> throw new IOException("entity");
        }
    }

    /** Some programs write every Chinese character as its number. */
    private static void numbered(byte[] bytes, int from, int to, StringBuilder text) throws IOException {
        boolean hexadecimal = bytes[from] == 'x';
        int radix = hexadecimal ? HEXADECIMAL : DECIMAL;
        int first = hexadecimal ? from + 1 : from;
        int character = 0;
        for (int i = first; i < to; i++) {
            int digit = Character.digit(bytes[i], radix);
            if (digit < 0) {
                throw new IOException("entity");
            }
            character = Math.min(character * radix + digit, Character.MAX_CODE_POINT + 1);
        }
        if (first == to || character > Character.MAX_CODE_POINT) {
            throw new IOException("entity");
        }
        text.appendCodePoint(character);
    }
}
