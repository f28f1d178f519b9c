package cn.jianfu.dashboard.burden.task;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks against the three lists: by month, unit and type, down to the ledger row. */
@Component
public class TaskFigures {
    private final JdbcClient jdbc;

    TaskFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the published run sorted tasks by the lists; runs of earlier versions did not. */
    public boolean known() {
        return jdbc.sql("SELECT to_regclass('mart.task_row') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    List<TaskMonth> months(Sight sight) {
        return ask("task_lists.sql", sight).query(TaskMonth.class).list();
    }

    List<TaskCause> causes(Sight sight, int limit, int offset) {
        return ask("task_causes.sql", sight)
                .param("limit", limit)
                .param("offset", offset)
                .query(TaskCause.class)
                .list();
    }

    List<TaskType> types(Sight sight) {
        return ask("task_types.sql", sight).query(TaskType.class).list();
    }

    List<TaskRow> rows(Sight sight, TaskFilter filter, int limit, int offset) {
        return ask("task_rows.sql", sight)
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(TaskRow.class)
                .list();
    }

    private JdbcClient.StatementSpec ask(String measure, Sight sight) {
        return jdbc.sql(Sql.read(TaskFigures.class, measure)).params(sight.parameters());
    }
}
