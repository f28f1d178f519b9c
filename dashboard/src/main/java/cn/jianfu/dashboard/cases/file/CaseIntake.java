package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.dashboard.storage.PublishedRun;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what a run has published: opens cases for demands that have none, and says on those that exist what the
 * ledgers show now. Nothing is deleted: a demand that is gone is said on its case. Doing it twice changes nothing.
 */
@Component
public class CaseIntake {
    private static final Logger LOG = LoggerFactory.getLogger(CaseIntake.class);

    private final JdbcClient jdbc;
    private final Marts marts;

    CaseIntake(JdbcClient jdbc, Marts marts) {
        this.jdbc = jdbc;
        this.marts = marts;
    }

    /** Takes in the published run, unless it has been taken in. */
    @Transactional
    public void takeIn() {
        Optional<PublishedRun> run = marts.current();
        if (run.isEmpty() || taken(run.get())) {
            return;
        }
        // One after the other, also with several programs over the same database.
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('app.case_intake'))")
                .query((row, number) -> number)
                .list();
        if (taken(run.get())) {
            return;
        }
        run("demand.sql", Map.of());
        Map<String, Object> when =
                Map.of("today", Figures.today(), "run_id", run.get().runId());
        int gone = run("gone.sql", when);
        run("back.sql", when);
        run("rejudged.sql", when);
        run("figures.sql", Map.of());
        int opened = run("open.sql", when);
        run("moved.sql", Map.of());
        run("continued.sql", when);
        run("continuing.sql", when);
        run("no_township.sql", Map.of());
        run("townships.sql", Map.of());
        countFresh();
        jdbc.sql("INSERT INTO app.case_intake (run_id, opened, gone) VALUES (:run, :opened, :gone)")
                .param("run", run.get().runId())
                .param("opened", opened)
                .param("gone", gone)
                .update();
        LOG.info("Cases of run {}: {} opened, {} without demand now", run.get().runId(), opened, gone);
    }

    /** Counts anew what is dated after the last letter or closing of each case. */
    public void countFresh() {
        run("fresh.sql", Map.of());
    }

    /** Whether the cases show what a run has published. */
    public boolean taken(PublishedRun run) {
        return jdbc.sql(Sql.read(CaseIntake.class, "taken.sql"))
                .param("run", run.runId())
                .query(Boolean.class)
                .single();
    }

    private int run(String statement, Map<String, Object> parameters) {
        return jdbc.sql(Sql.read(CaseIntake.class, statement))
                .params(parameters)
                .update();
    }
}
