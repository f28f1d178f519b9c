package cn.jianfu.datasets.task;

import cn.jianfu.datasets.table.CsvTable;
import java.util.List;
import java.util.Objects;

/**
 * A task's name with what a person says of it by the lists of seed 004.
 *
 * @param list {@code PENDING} where the words do not say what is to be done
 * @param item the type's code, empty for pending ones
 */
record LabelledTask(String task, TaskList list, String item) {
    /** One half of names written from the meaning of the types before the rules; looked at while the rules were written. */
    static final String SEEN = "own_tasks_dev.csv";

    /** The other half, drawn by lot within each list and kept back until the rules were finished. */
    static final String KEPT_BACK = "own_tasks_test.csv";

    /** More names of ours, in messier words, written when the rules were finished and not run before. */
    static final String LAST = "own_tasks_last.csv";

    /** Written when {@link #LAST} had been used for mending, and not run before. */
    static final String FINAL = "own_tasks_final.csv";

    static List<LabelledTask> read(String table) {
        return CsvTable.read(
                        table,
                        Objects.requireNonNull(LabelledTask.class.getResourceAsStream(table)),
                        "task",
                        "list",
                        "item")
                .stream()
                .map(row -> new LabelledTask(
                        row.required("task"), TaskList.valueOf(row.required("list")), row.text("item")))
                .toList();
    }
}
