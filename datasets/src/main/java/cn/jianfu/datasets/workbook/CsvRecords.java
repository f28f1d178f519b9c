package cn.jianfu.datasets.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a text file: mostly a line each, several where a line ends within a quoted field. Of several ways to
 * read a line that one is right by which it has as many
 * fields as the file's others; a quotation mark that nobody closes swallows no line.
 */
final class CsvRecords {
    /** A cell's text of more lines is none. */
    private static final int MOST_LINES = 60;

    private final TextLines lines;
    private final TextShape shape;
    private final Deque<String> ahead = new ArrayDeque<>();

    CsvRecords(TextLines lines, TextShape shape) {
        this.lines = lines;
        this.shape = shape;
    }

    /** The next record's fields, null when there is none. */
    @Nullable
    List<String> next() {
        String line = line();
        if (line == null) {
            return null;
        }
        if (line.indexOf('"') < 0 && line.indexOf('\\') < 0) {
            return CsvFields.plain(line, shape.separator());
        }
        return switch (CsvFields.quoted(line, shape.separator())) {
            case CsvFields.Outcome.Fields(var fields) -> fits(fields) ? fields : otherwise(line, fields);
            case CsvFields.Outcome.Stray() -> otherwise(line, CsvFields.plain(line, shape.separator()));
            case CsvFields.Outcome.Unclosed() -> {
                List<String> several = several(line);
                yield several == null ? otherwise(line, CsvFields.plain(line, shape.separator())) : several;
            }
        };
    }

    private boolean fits(List<String> fields) {
        return fields.size() == shape.width();
    }

    /** The line read in another way, if that has as many fields as there should be. */
    private List<String> otherwise(String line, List<String> fields) {
        List<String> escaped = CsvFields.escaped(line, shape.separator());
        if (escaped != null && fits(escaped)) {
            return escaped;
        }
        List<String> plain = CsvFields.plain(line, shape.separator());
        if (fits(plain)) {
            return plain;
        }
        String following = line.endsWith("\\") ? line() : null;
        if (following != null) {
            List<String> joined = CsvFields.escaped(line + "\n" + following, shape.separator());
            if (joined != null && fits(joined)) {
                return joined;
            }
            ahead.addFirst(following);
        }
        return fields;
    }

    /** The record that begins in a line and ends in a later one; null when the lines are records of their own. */
    private @Nullable List<String> several(String first) {
        StringBuilder text = new StringBuilder(first);
        Deque<String> taken = new ArrayDeque<>();
        while (taken.size() < MOST_LINES) {
            String line = line();
            if (line == null) {
                break;
            }
            taken.addLast(line);
            text.append('\n').append(line);
            boolean record = whole(line);
            switch (CsvFields.quoted(text.toString(), shape.separator())) {
                case CsvFields.Outcome.Fields(var fields)
                when !record || !whole(first) -> {
                    return fields;
                }
                case CsvFields.Outcome.Unclosed()
                when !record -> {
                    continue;
                }
                default -> {}
            }
            break;
        }
        while (!taken.isEmpty()) {
            ahead.addFirst(taken.removeLast());
        }
        return null;
    }

    /** Whether a line by itself has all fields of a record. */
    private boolean whole(String line) {
        return shape.width() > 1 && CsvFields.plain(line, shape.separator()).size() >= shape.width();
    }

    private @Nullable String line() {
        String line = ahead.pollFirst();
        return line == null ? lines.next() : line;
    }
}
