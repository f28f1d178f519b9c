package cn.jianfu.datasets.task;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The items and the places where they hold, as tables. */
final class TaskTables {
    private static final String[] ITEM_COLUMNS = {
        "set", "code", "list", "number", "name", "also", "content", "basis", "document", "source"
    };
    private static final String[] LIST_COLUMNS = {
        "set", "region_prefix", "valid_from", "valid_to", "document", "document_number", "source"
    };

    private static final Set<TaskList> LISTS = EnumSet.complementOf(EnumSet.of(TaskList.PENDING));

    private TaskTables() {}

    static List<TaskItem> builtInItems() {
        return items(CsvTable.bundled(TaskTables.class, "task_items.csv", ITEM_COLUMNS));
    }

    static List<ListInForce> builtInLists() {
        return lists(CsvTable.bundled(TaskTables.class, "task_lists.csv", LIST_COLUMNS));
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

    private static List<TaskItem> items(List<CsvRow> rows) {
        return rows.stream().map(TaskTables::item).toList();
    }

    private static List<ListInForce> lists(List<CsvRow> rows) {
        return rows.stream().map(TaskTables::list).toList();
    }

    private static TaskItem item(CsvRow row) {
        String number = row.required("number");
        try {
            return new TaskItem(
                    row.text("set"),
                    row.required("code"),
                    row.oneOf("list", LISTS),
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
            throw row.fault(e);
        }
    }

    private static ListInForce list(CsvRow row) {
        try {
            return new ListInForce(
                    row.required("set"),
                    row.text("region_prefix"),
                    row.requiredDay("valid_from"),
                    row.day("valid_to"),
                    row.required("document"),
                    row.text("document_number"),
                    row.required("source"));
        } catch (IllegalArgumentException e) {
            throw row.fault(e);
        }
    }
}
