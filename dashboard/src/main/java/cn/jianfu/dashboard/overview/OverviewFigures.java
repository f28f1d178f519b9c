package cn.jianfu.dashboard.overview;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.trend.MonthCount;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures that only the overview shows; rankings and regions come from their own features. */
@Component
class OverviewFigures {
    private final JdbcClient jdbc;

    OverviewFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    KeyFigures keyFigures(Sight sight) {
        return ask("key_figures.sql", sight).query(KeyFigures.class).single();
    }

    List<MonthCount> monthly(Sight sight) {
        return ask("monthly.sql", sight).query(MonthCount.class).list();
    }

    Attention attention(Sight sight) {
        return ask("attention.sql", sight).query(Attention.class).single();
    }

    private JdbcClient.StatementSpec ask(String measure, Sight sight) {
        return jdbc.sql(Sql.read(OverviewFigures.class, measure)).params(sight.parameters());
    }
}
