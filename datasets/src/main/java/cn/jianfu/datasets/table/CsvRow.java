package cn.jianfu.datasets.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

    /** An error that names this table and line. */
    public IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("参考表 " + table + " 第 " + line + " 行：" + what);
    }
}
