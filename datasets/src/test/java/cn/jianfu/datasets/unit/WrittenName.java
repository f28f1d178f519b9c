package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.table.CsvTable;
import java.util.List;
import java.util.Objects;

/**
 * A name of the hand-written list, and what it means.
 *
 * @param unit empty where nobody can tell which unit is meant
 * @param system empty where it cannot be told
 * @param level empty where it cannot be told
 * @param sort the class that figures are grouped by
 */
record WrittenName(int id, String name, String region, String unit, String system, String level, String sort) {

    static List<WrittenName> all() {
        return CsvTable.read(
                        "written_unit_names.csv",
                        Objects.requireNonNull(WrittenName.class.getResourceAsStream("written_unit_names.csv")),
                        "id",
                        "name",
                        "region",
                        "unit",
                        "system",
                        "level",
                        "remark")
                .stream()
                .map(row -> new WrittenName(
                        Integer.parseInt(row.required("id")),
                        row.required("name"),
                        row.text("region"),
                        row.text("unit"),
                        row.text("system"),
                        row.text("level"),
                        row.required("remark")))
                .toList();
    }

    /** The half that is kept for the end. */
    boolean kept() {
        return id % 2 == 0;
    }
}
