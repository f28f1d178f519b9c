package cn.jianfu.datasets.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts a text into fields, in each of the ways in which programs write quotation marks and separators within a field.
 */
final class CsvFields {
    private static final char QUOTE = '"';
    private static final char ESCAPE = '\\';

    private CsvFields() {}

    /** What a text comes to: its fields, or why it has none. */
    sealed interface Outcome {
        record Fields(List<String> fields) implements Outcome {}

        /** A quotation mark was opened and not closed. */
        record Unclosed() implements Outcome {}

        /** A quotation mark within a quoted field is neither doubled nor the field's end. */
        record Stray() implements Outcome {}
    }

    /** By the rules of RFC 4180: a field in quotation marks holds anything, its own quotation marks doubled. */
    static Outcome quoted(String text, char separator) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (true) {
            int mark = at;
            while (mark < text.length() && text.charAt(mark) == ' ' && separator != ' ') {
                mark++;
            }
            if (mark < text.length() && text.charAt(mark) == QUOTE) {
                StringBuilder field = null;
                String content;
                int i = mark + 1;
                while (true) {
                    int next = text.indexOf(QUOTE, i);
                    if (next < 0) {
                        return new Outcome.Unclosed();
                    }
                    if (next + 1 >= text.length() || text.charAt(next + 1) != QUOTE) {
                        content = field == null
                                ? text.substring(i, next)
                                : field.append(text, i, next).toString();
                        i = next + 1;
                        break;
                    }
                    field = field == null ? new StringBuilder() : field;
                    field.append(text, i, next + 1);
                    i = next + 2;
                }
                while (i < text.length() && text.charAt(i) == ' ' && separator != ' ') {
                    i++;
                }
                if (i < text.length() && text.charAt(i) != separator) {
                    return new Outcome.Stray();
                }
                fields.add(content);
                at = i;
            } else {
                int next = text.indexOf(separator, at);
                int stop = next < 0 ? text.length() : next;
                fields.add(text.substring(at, stop));
                at = stop;
            }
            if (at >= text.length()) {
                return new Outcome.Fields(fields);
            }
            at++;
        }
    }

    /**
     * With backslashes before quotation marks, separators and line ends that belong to a field, as MySQL exports; null
     * when a quotation mark stays open.
     */
    static @Nullable List<String> escaped(String text, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (c == ESCAPE && (next == QUOTE || next == ESCAPE || next == separator || next == '\n')) {
                field.append(next);
                begun = true;
                i++;
            } else if (c == QUOTE && !begun) {
                quoted = true;
                begun = true;
            } else if (c == QUOTE && quoted && (next == separator || next == 0)) {
                quoted = false;
            } else if (c == separator && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
                begun = false;
            } else {
                field.append(c);
                begun = true;
            }
        }
        fields.add(field.toString());
        return quoted ? null : fields;
    }

    /**
     * With quotation marks that mean nothing. Those around a field's text are left out, and so is one alone before or
     * behind it.
     */
    static List<String> plain(String text, char separator) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        for (int next = text.indexOf(separator); next >= 0; next = text.indexOf(separator, at)) {
            fields.add(unpaired(text.substring(at, next)));
            at = next + 1;
        }
        fields.add(unpaired(text.substring(at)));
        return fields;
    }

    private static String unpaired(String field) {
        int first = field.indexOf(QUOTE);
        int second = first < 0 ? -1 : field.indexOf(QUOTE, first + 1);
        if (first < 0 || field.length() == 1 || second >= 0) {
            boolean around = first == 0 && second > 1 && second == field.length() - 1;
            return around ? field.substring(1, second) : field;
        }
        return first == 0 ? field.substring(1) : first == field.length() - 1 ? field.substring(0, first) : field;
    }
}
