package cn.jianfu.datasets.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a reference table.
 *
 * @param table the table's name, for messages
 * @param line counted from 1, the header being line 1
 */
public record CsvRow(String table, long line, Map<String, String> cells) {

    /** The cell's text, empty where nothing is written. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * The cell's text.
     *
     * @throws IllegalArgumentException when nothing is written there
     */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw fault("“" + column + "”不能为空");
        }
        return text;
    }

    /** The cell's parts between vertical bars; none when nothing is written. */
    public List<String> parts(String column) {
        return Arrays.stream(text(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * The cell's day; null when nothing is written.
     *
     * @throws IllegalArgumentException when it is not a day written as 2024-08-06
     */
    public @Nullable LocalDate day(String column) {
        return text(column).isEmpty() ? null : requiredDay(column);
    }

    /**
     * The cell's day.
     *
     * @throws IllegalArgumentException when nothing is written there, or no day as 2024-08-06
     */
    public LocalDate requiredDay(String column) {
        String written = required(column);
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw fault("“" + column + "”应是日期，如 2024-08-06，现在是“" + written + "”");
        }
    }

    /**
     * The option whose name is written in the cell.
     *
     * @throws IllegalArgumentException when none of them is
     */
    public <E extends Enum<E>> E oneOf(String column, Collection<E> options) {
        String written = required(column);
        return options.stream()
                .filter(option -> option.name().equals(written))
                .findFirst()
                .orElseThrow(() -> fault("“" + column + "”应是 "
                        + options.stream().map(Enum::name).collect(Collectors.joining("、")) + " 之一，现在是“" + written
                        + "”"));
    }

    /** An error that names this table and line. */
    public IllegalArgumentException fault(String what) {
        return new RowFault("参考表 " + table + " 第 " + line + " 行：" + what);
    }

    /** The same error with table and line named, as it is when they are already. */
    public IllegalArgumentException fault(IllegalArgumentException error) {
        return error instanceof RowFault ? error : fault(String.valueOf(error.getMessage()));
    }

    private static final class RowFault extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        RowFault(String message) {
            super(message);
        }
    }
}
