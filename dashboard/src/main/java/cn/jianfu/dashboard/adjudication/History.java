package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.query.Sql;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every decision that was ever made for a scope, and for the city that it lies in. */
@Component
class History {
    static final int SIZE = 30;

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest first.
     *
     * @param waiting only those that wait for a second person
     * @param page from 1
     */
    List<DecisionRecord> page(DecisionScope scope, boolean waiting, String query, int page) {
        return ask(scope, waiting ? "WAITING" : "", query, null, SIZE, (page - 1) * SIZE);
    }

    Optional<DecisionRecord> one(DecisionScope scope, long decision) {
        return ask(scope, "", "", decision, 1, 0).stream().findFirst();
    }

    /** How many wait for a second person. */
    long waiting(DecisionScope scope) {
        return ask(scope, "WAITING", "", null, 1, 0).stream()
                .findFirst()
                .map(DecisionRecord::decisions)
                .orElse(0L);
    }

    private List<DecisionRecord> ask(
            DecisionScope scope, String state, String query, @Nullable Long decision, int limit, int offset) {
        return jdbc.sql(Sql.read(History.class, "history.sql"))
                .params(scope.parameters())
                .param("state", state)
                .param("query", query)
                .param("decision", decision)
                .param("limit", limit)
                .param("offset", offset)
                .query(DecisionRecord.class)
                .list();
    }
}
