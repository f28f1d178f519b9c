package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger rows of void and refused certificates, counted and one by one. */
@Component
public class SetAsideRows {
    private final JdbcClient jdbc;

    SetAsideRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many there are.
     *
     * @param unitKey of one unit alone; null for all
     */
    public SetAside count(Sight sight, @Nullable String unitKey) {
        return jdbc.sql(Sql.read(SetAsideRows.class, "set_aside_counts.sql"))
                .params(sight.parameters())
                .param("unit", unitKey)
                .query(SetAside.class)
                .single();
    }

    List<SetAsideRow> page(Sight sight, @Nullable String unitKey, int limit, int offset) {
        return jdbc.sql(Sql.read(SetAsideRows.class, "set_aside_rows.sql"))
                .params(sight.parameters())
                .param("unit", unitKey)
                .param("limit", limit)
                .param("offset", offset)
                .query(SetAsideRow.class)
                .list();
    }
}
