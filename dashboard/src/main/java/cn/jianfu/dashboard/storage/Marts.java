package cn.jianfu.dashboard.storage;

import cn.jianfu.dashboard.query.Sql;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says whether marts have been published, and by which run. */
@Component
public class Marts {
    private final JdbcClient jdbc;

    Marts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The run that is published now; empty before the first. */
    public Optional<PublishedRun> current() {
        // Asked first, because a missing table is an error and not an answer.
        // What was published before certificates were told from rows counts other things: it is computed anew.
        boolean published = jdbc.sql("SELECT to_regclass('mart.certificate_set_aside') IS NOT NULL")
                .query(Boolean.class)
                .single();
        if (!published) {
            return Optional.empty();
        }
        return jdbc.sql(Sql.read(Marts.class, "published_run.sql"))
                .query(PublishedRun.class)
                .optional();
    }
}
