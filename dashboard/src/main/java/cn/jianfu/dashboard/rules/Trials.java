package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.database.CapTrial;
import cn.jianfu.database.CapTrials;
import cn.jianfu.datasets.cap.Caps;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Trials of caps: asked here, answered by the worker, read here. */
@Component
class Trials {
    private final JdbcClient jdbc;
    private final CapTrials trials;

    Trials(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.trials = new CapTrials(dataSource);
    }

    long ask(Caps caps, String username) {
        return trials.ask(caps.text(), username);
    }

    Optional<CapTrial> find(long id) {
        return trials.find(id);
    }

    /** Whether a worker is there that answers. */
    boolean answered() {
        return trials.answered();
    }

    List<TrialFigure> byCap(long trial) {
        return figures("trial_caps.sql", trial);
    }

    List<TrialFigure> byUnit(long trial) {
        return figures("trial_units.sql", trial);
    }

    List<TrialBreach> first(long trial) {
        return jdbc.sql(Sql.read(Trials.class, "trial_breaches.sql"))
                .param("trial", trial)
                .query(TrialBreach.class)
                .list();
    }

    private List<TrialFigure> figures(String query, long trial) {
        return jdbc.sql(Sql.read(Trials.class, query))
                .param("trial", trial)
                .query(TrialFigure.class)
                .list();
    }
}
