package cn.jianfu.datasets.workbook;

/**
 * The escapes in an {@code .xlsx} workbook's texts: {@code _x000D_} is the character of that number, {@code _x005F_}
 * the low line that begins one.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376 part 1,
 *     22.4.2.4 (bstr)</a>
 */
final class Escapes {
    private static final int LENGTH = 7;
    private static final int HEXADECIMAL = 16;

    private Escapes() {}

    static String resolved(String text) {
        int from = text.indexOf("_x");
        if (from < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int at = 0;
        while (from >= 0) {
            int character = character(text, from);
            if (character < 0) {
                from = text.indexOf("_x", from + 1);
                continue;
            }
            resolved.append(text, at, from);
            // What cannot be written down in XML is not seen on the screen either.
            if (character >= ' ' || character == '\t' || character == '\n' || character == '\r') {
                resolved.append((char) character);
            }
            at = from + LENGTH;
            from = text.indexOf("_x", at);
        }
        return resolved.append(text, at, text.length()).toString();
    }

    /** The number of the character that is escaped at a place, -1 when none is. */
    private static int character(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int number = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), HEXADECIMAL);
            if (digit < 0 || text.charAt(i) > 'f') {
                return -1;
            }
            number = number * HEXADECIMAL + digit;
        }
        return number;
    }
}
