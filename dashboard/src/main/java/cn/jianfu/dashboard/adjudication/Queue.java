package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.query.Sql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names that wait for a person, and what a person wants to know of each. Counts are over all months of the published run. */
@Component
class Queue {
    /** A unit that asked for a certificate. */
    record Demand(String name, boolean resolved, long certificates) {}

    /** A ledger row in which a name stands; without the applicant. */
    record SampleRow(
            LocalDate issuedOn,
            String community,
            String certificateName,
            String unitName,
            String path,
            String sheet,
            int rowNumber) {}

    /** A name like the one asked for that is decided. */
    record SimilarName(String name, Mark attribute, String item, boolean byPerson, long certificates) {}

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the published run says what it judged; runs of earlier versions did not. */
    boolean known() {
        return jdbc.sql("SELECT to_regclass('mart.run_decision') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    List<QueuedName> names(DecisionScope scope, QueueFilter filter) {
        return now("names.sql", scope)
                .params(filter.parameters())
                .query(QueuedName.class)
                .list();
    }

    List<QueuedUnit> units(DecisionScope scope, QueueFilter filter) {
        return now("units.sql", scope)
                .params(filter.parameters())
                .query(QueuedUnit.class)
                .list();
    }

    List<Item> suggestions(QueuedName name) {
        return jdbc.sql(Sql.read(Queue.class, "name_suggestions.sql"))
                .param("judgement", name.judgementId())
                .query(Item.class)
                .list();
    }

    List<SimilarName> similar(DecisionScope scope, QueuedName name) {
        return now("name_similar.sql", scope)
                .param("name", name.name())
                .query(SimilarName.class)
                .list();
    }

    List<Demand> demand(DecisionScope scope, QueuedName name) {
        return of("name_units.sql", scope, name).query(Demand.class).list();
    }

    List<SampleRow> rows(DecisionScope scope, Entry entry) {
        return of(entry.kind() == Kind.UNIT ? "unit_rows.sql" : "name_rows.sql", scope, entry)
                .query(SampleRow.class)
                .list();
    }

    List<Item> items(String query, int limit, int offset) {
        return jdbc.sql(Sql.read(Queue.class, "items.sql"))
                .param("query", query)
                .param("limit", limit)
                .param("offset", offset)
                .query(Item.class)
                .list();
    }

    List<KnownUnit> candidates(QueuedUnit unit) {
        return jdbc.sql(Sql.read(Queue.class, "unit_candidates.sql"))
                .param("unit_name_id", unit.unitNameId())
                .query(KnownUnit.class)
                .list();
    }

    List<KnownUnit> knownUnits(DecisionScope scope, String query, int limit, int offset) {
        return jdbc.sql(Sql.read(Queue.class, "known_units.sql"))
                .params(scope.parameters())
                .param("query", query)
                .param("limit", limit)
                .param("offset", offset)
                .query(KnownUnit.class)
                .list();
    }

    private JdbcClient.StatementSpec of(String measure, DecisionScope scope, Entry entry) {
        return jdbc.sql(Sql.read(Queue.class, measure))
                .params(scope.parameters())
                .param("name", entry.name())
                .param("purpose", entry.purpose());
    }

    private JdbcClient.StatementSpec now(String measure, DecisionScope scope) {
        return jdbc.sql(Sql.read(Queue.class, "now.sql") + Sql.read(Queue.class, measure))
                .params(scope.parameters());
    }
}
