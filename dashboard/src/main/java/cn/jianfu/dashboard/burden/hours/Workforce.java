package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Burdens per community worker, where the number of workers is declared. */
@Component
public class Workforce {
    private record WorkerReach(long communities, long declared) {}

    private final JdbcClient jdbc;

    Workforce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a scope and period. */
    public PerWorker of(Sight sight) {
        WorkerReach reach =
                ask("worker_reach.sql", sight).query(WorkerReach.class).single();
        return new PerWorker(
                ask("per_worker.sql", sight).query(WorkerHours.class).list(), reach.communities(), reach.declared());
    }

    /** Sentences about rows of the declared numbers that could not be taken. */
    public List<String> faults() {
        return jdbc.sql(Sql.read(Workforce.class, "worker_faults.sql"))
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec ask(String query, Sight sight) {
        return jdbc.sql(Sql.read(Workforce.class, query)).params(sight.parameters());
    }
}
