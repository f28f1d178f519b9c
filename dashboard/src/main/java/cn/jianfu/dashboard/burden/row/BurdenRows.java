package cn.jianfu.dashboard.burden.row;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger rows behind the figures of all topics but tasks, which say more. */
@Component
public class BurdenRows {
    private final JdbcClient jdbc;

    BurdenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BurdenRow> of(Sight sight, RowFilter filter, int limit, int offset) {
        return jdbc.sql(Sql.read(BurdenRows.class, "rows.sql"))
                .params(sight.parameters())
                .param("kind", filter.topic().kind())
                .param("unit", filter.unit())
                .param("limit", limit)
                .param("offset", offset)
                .query(BurdenRow.class)
                .list();
    }
}
