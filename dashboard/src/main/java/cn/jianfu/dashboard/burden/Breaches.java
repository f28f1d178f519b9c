package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What breached which cap, and what is asked for twice. */
@Component
class Breaches {
    private final JdbcClient jdbc;

    Breaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Breach> of(Sight sight, BreachFilter filter, int limit, int offset) {
        return found("breaches.sql", sight, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(Breach.class)
                .list();
    }

    /** What all breaches of a scope and period can be narrowed to. */
    List<BreachChoice> choices(Sight sight) {
        return found("breach_choices.sql", sight, new BreachFilter(null, null, null))
                .query(BreachChoice.class)
                .list();
    }

    private JdbcClient.StatementSpec found(String file, Sight sight, BreachFilter filter) {
        return jdbc.sql(Sql.read(Breaches.class, "breach_found.sql", file))
                .params(sight.parameters())
                .params(filter.parameters());
    }

    List<Pair> pairs(Sight sight, Topic topic) {
        return jdbc.sql(Sql.read(Breaches.class, "pairs.sql"))
                .params(sight.parameters())
                .param("kind", topic.kind())
                .query(Pair.class)
                .list();
    }

    List<BurdenRow> rows(Sight sight, RowFilter filter, int limit, int offset) {
        return jdbc.sql(Sql.read(Breaches.class, "rows.sql"))
                .params(sight.parameters())
                .param("kind", filter.topic().kind())
                .param("unit", filter.unit())
                .param("limit", limit)
                .param("offset", offset)
                .query(BurdenRow.class)
                .list();
    }
}
