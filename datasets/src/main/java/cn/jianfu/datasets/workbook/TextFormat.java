package cn.jianfu.datasets.workbook;

import org.jspecify.annotations.Nullable;

/**
 * The part of a number format that adds words to a text: {@code "青禾县"@} shows 民政局 as 青禾县民政局.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376 part 1, 18.8.31
 *     (numFmts)</a>
 */
record TextFormat(String before, String after) {
    /** The part for texts, null where the format shows them as they are. */
    static @Nullable TextFormat of(@Nullable String code) {
        if (code == null || code.indexOf('@') < 0 || code.indexOf('@') != code.lastIndexOf('@')) {
            return null;
        }
        StringBuilder before = new StringBuilder();
        StringBuilder words = before;
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case '"' -> {
                    int close = code.indexOf('"', i + 1);
                    int end = close < 0 ? code.length() : close;
                    words.append(code, i + 1, end);
                    i = end;
                }
                case '[' -> i = Math.max(i, code.indexOf(']', i));
                case '_', '*' -> i++;
                case '\\', '!' -> words.append(++i < code.length() ? code.substring(i, i + 1) : "");
                case '@' -> words = after;
                // What stands before it are the parts for numbers.
                case ';' -> words.setLength(0);
                default -> words.append(c);
            }
        }
        TextFormat format = new TextFormat(before.toString(), after.toString());
        return format.before.isBlank() && format.after.isBlank() ? null : format;
    }

    Cell shown(Cell cell) {
        Cell shown = cell.kind() == Cell.Kind.TEXT ? Cell.text(before + cell.shown() + after) : null;
        return shown == null ? cell : shown.crossed(cell.struck());
    }
}
