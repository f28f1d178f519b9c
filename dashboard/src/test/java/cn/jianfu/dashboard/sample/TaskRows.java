package cn.jianfu.dashboard.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes ledger rows of tasks, and what was judged of them, into a mart schema; what counts is counted from the rows, as the etl does. */
public final class TaskRows extends Rows {
    private final BurdenRows burdens;
    private int matters = 900;

    public TaskRows(Connection connection, BurdenRows burdens) {
        super(connection);
        this.burdens = burdens;
    }

    public void item(int id, String code, String list, String name) throws SQLException {
        insert(
                "INSERT INTO task_item VALUES (?, ?, ?, ?, ?, ?, '某法第一条', '某清单', '试验')",
                id,
                code,
                list,
                id,
                name,
                name + "等。");
    }

    /** What the software says of a task in a county; item 0 and PENDING when it does not decide. */
    public void judgement(int id, String task, String county, int item, String list) throws SQLException {
        insert(
                "INSERT INTO task_judgement VALUES (?, ?, replace(?, ' ', ''), ?, NULL, NULL, 0, 0, 0, NULL, NULL, ?, ?, ?, ?, ?)",
                id,
                task,
                task,
                county,
                list.equals("PENDING") ? "清单中没有相符的事项，待人工研判" : "任务写到“" + task + "”",
                item,
                list,
                list.equals("PENDING") ? 0.0 : 0.92,
                list.equals("PENDING") ? "清单中没有相符的事项，待人工研判" : "任务写到“" + task + "”");
    }

    /** A ledger row; {@code said} is the list that the ledger itself says, null when it says none. */
    public void row(
            int judgement,
            String task,
            String community,
            LocalDate day,
            int unit,
            @Nullable String said,
            int file,
            int row)
            throws SQLException {
        long id = burdens.row("tasks", community, day, unit, matters++, task, "1", "{\"people\": 1}", file, row);
        insert("""
                INSERT INTO task_row
                SELECT ?, judgement_id, CASE WHEN list = machine_list THEN machine_item_id ELSE 0 END, list, said, list,
                       CASE WHEN list = 'PENDING' THEN 'NOBODY' WHEN list = machine_list THEN 'MACHINE' ELSE 'LEDGER' END,
                       said <> machine_list AND machine_list <> 'PENDING' AND said IS NOT NULL
                FROM (SELECT *, CASE WHEN said IS NULL OR said = machine_list THEN machine_list
                                     WHEN machine_list = 'PENDING' THEN said ELSE 'PENDING' END AS list
                      FROM (SELECT j.*, CAST(? AS text) AS said FROM task_judgement j WHERE judgement_id = ?) one) held
                """, id, said, judgement);
    }

    /** Counts; to be called when all rows are written. */
    public void finish() throws SQLException {
        execute("""
                    UPDATE task_row SET disputed = false WHERE disputed IS NULL;
                    UPDATE task_judgement j SET entries = c.entries, open = c.open, differing = c.differing, undecided_list = c.list
                    FROM (SELECT judgement_id, count(*) AS entries, count(*) FILTER (WHERE undecided_list = 'PENDING') AS open,
                                 count(*) FILTER (WHERE undecided_list = 'PENDING' AND said_list IS NOT NULL) AS differing,
                                 CASE WHEN count(DISTINCT undecided_list) = 1 THEN min(undecided_list) END AS list
                          FROM task_row GROUP BY judgement_id) c
                    WHERE c.judgement_id = j.judgement_id;
                    UPDATE burden_row b
                    SET marks = CASE WHEN t.disputed THEN ARRAY[lower(t.list), 'disputed'] ELSE ARRAY[lower(t.list)] END
                    FROM task_row t WHERE t.row_id = b.row_id;
                    INSERT INTO task_month
                    SELECT community_code, date_trunc('month', counted_on)::date, unit_id, count(DISTINCT matter_id), count(*),
                           count(*) FILTER (WHERE list = 'DUTY'), count(*) FILTER (WHERE list = 'ASSIST'),
                           count(*) FILTER (WHERE list = 'EXCLUDED'), count(*) FILTER (WHERE list = 'UNLISTED'),
                           count(*) FILTER (WHERE list = 'PENDING'), count(*) FILTER (WHERE disputed), sum(person_hours)
                    FROM burden_row JOIN task_row USING (row_id) GROUP BY 1, 2, 3;
                    INSERT INTO measure VALUES
                        ('task_month', 'tasks', '下派任务', '项', '同一单位、同一任务只算一项'),
                        ('task_month', 'excluded', '不应承担', '行', '属于不应由社区承担清单的任务'),
                        ('task_month', 'unlisted', '清单外', '行', '三张清单都没有列出的任务'),
                        ('task_month', 'pending', '待研判', '行', '还没有人定下归哪张清单的任务');
                    """);
    }
}
