package cn.jianfu.datasets.task;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The items and the places where they hold, as tables. */
final class TaskTables {
    private static final String[] ITEM_COLUMNS = {
        "set", "code", "list", "number", "name", "also", "content", "basis", "document", "source"
    };
    private static final String[] LIST_COLUMNS = {
        "set", "region_prefix", "valid_from", "valid_to", "document", "document_number", "source"
    };

    private TaskTables() {}

    static List<TaskItem> builtInItems() {
        return items(builtIn("task_items.csv", ITEM_COLUMNS));
    }

    static List<ListInForce> builtInLists() {
        return lists(builtIn("task_lists.csv", LIST_COLUMNS));
    }

    static List<TaskItem> items(Path csv) {
        return items(CsvTable.read(csv, ITEM_COLUMNS));
    }

    static List<ListInForce> lists(Path csv) {
        return lists(CsvTable.read(csv, LIST_COLUMNS));
    }

    static void writeLists(Path csv, List<ListInForce> lists) throws IOException {
        CsvTable.write(
                csv,
                List.of(LIST_COLUMNS),
                lists.stream()
                        .map(list -> List.of(
                                list.set(),
                                list.regionPrefix(),
                                list.validFrom(),
                                Objects.requireNonNullElse(list.validTo(), ""),
                                list.document(),
                                list.documentNumber(),
                                list.source()))
                        .toList());
    }

    /** A table that comes with the module. */
    static List<CsvRow> builtIn(String table, String... columns) {
        try (InputStream in = Objects.requireNonNull(TaskTables.class.getResourceAsStream(table))) {
            return CsvTable.read(table, in, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TaskItem> items(List<CsvRow> rows) {
        return rows.stream().map(TaskTables::item).toList();
    }

    private static List<ListInForce> lists(List<CsvRow> rows) {
        return rows.stream().map(TaskTables::list).toList();
    }

    private static TaskItem item(CsvRow row) {
        String list = row.required("list");
        String number = row.required("number");
        try {
            return new TaskItem(
                    row.text("set"),
                    row.required("code"),
                    Arrays.stream(TaskList.values())
                            .filter(one -> one.name().equals(list))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "“list”应是 DUTY、ASSIST、EXCLUDED 或 UNLISTED，现在是“" + list + "”")),
                    Integer.parseInt(number),
                    row.required("name"),
                    row.parts("also"),
                    row.required("content"),
                    row.required("basis"),
                    row.text("document"),
                    row.required("source"));
        } catch (NumberFormatException e) {
            throw row.fault("“number”应是数字，现在是“" + number + "”");
        } catch (IllegalArgumentException e) {
            throw named(row, e);
        }
    }

    private static ListInForce list(CsvRow row) {
        try {
            String to = row.text("valid_to");
            return new ListInForce(
                    row.required("set"),
                    row.text("region_prefix"),
                    LocalDate.parse(row.required("valid_from")),
                    to.isEmpty() ? null : LocalDate.parse(to),
                    row.required("document"),
                    row.text("document_number"),
                    row.required("source"));
        } catch (DateTimeParseException e) {
            throw row.fault("日期应写成 2023-08-19，现在是“" + e.getParsedString() + "”");
        } catch (IllegalArgumentException e) {
            throw named(row, e);
        }
    }

    private static IllegalArgumentException named(CsvRow row, IllegalArgumentException e) {
        String said = String.valueOf(e.getMessage());
        return said.startsWith("参考表") ? e : row.fault(said);
    }
}
