package cn.jianfu.dashboard.burden.pair;

import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked for twice, or met on twice. */
@Component
public class Pairs {
    private final JdbcClient jdbc;

    Pairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Pair> of(Sight sight, Topic topic) {
        return jdbc.sql(Sql.read(Pairs.class, "pairs.sql"))
                .params(sight.parameters())
                .param("kind", topic.kind())
                .query(Pair.class)
                .list();
    }
}
