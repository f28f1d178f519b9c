package cn.jianfu.dashboard.burden.breach;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What breached which cap. */
@Component
public class Breaches {
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
}
