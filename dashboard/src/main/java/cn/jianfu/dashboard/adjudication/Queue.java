package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.query.Sql;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names that wait for a person, and what a person wants to know of each. Counts are over all months of the published run. */
@Component
class Queue {
    /** A unit that asked for a certificate, or handed a task down. */
    record Demand(String name, boolean resolved, long certificates) {}

    /**
     * A ledger row in which a name stands; without the applicant.
     *
     * @param saidList of a task, the list that the ledger itself says; null when it says none
     */
    record SampleRow(
            LocalDate issuedOn,
            String community,
            String certificateName,
            String unitName,
            String path,
            String sheet,
            int rowNumber,
            @Nullable String saidList) {}

    /**
     * A way of writing a unit, and the ledger rows that have it.
     *
     * @param ofUnit ledger rows of all ways of writing it
     */
    record Spelling(String name, long ledgerRows, long ofUnit) {}

    /** A name like the one asked for that is decided. */
    record SimilarName(String name, String attribute, String item, boolean byPerson, long certificates) {}

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the published run says what it judged; runs of earlier versions did not. */
    boolean known() {
        return jdbc.sql("SELECT to_regclass('mart.task_row') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    /**
     * Certificates' names, or tasks as worded.
     *
     * @param kind CERTIFICATE or TASK
     */
    List<QueuedName> names(Kind kind, DecisionScope scope, QueueFilter filter) {
        return queued(kind, scope, filter).query(QueuedName.class).list();
    }

    List<QueuedUnit> units(DecisionScope scope, QueueFilter filter) {
        return queued(Kind.UNIT, scope, filter).query(QueuedUnit.class).list();
    }

    private JdbcClient.StatementSpec queued(Kind kind, DecisionScope scope, QueueFilter filter) {
        return now(scope, file(kind) + "s.sql", "queue.sql").params(filter.parameters());
    }

    List<Item> suggestions(QueuedName name) {
        return items(
                name.kind(),
                jdbc.sql(Sql.read(Queue.class, file(name.kind()) + "_suggestions.sql"))
                        .param("judgement", name.judgementId()));
    }

    List<SimilarName> similar(DecisionScope scope, QueuedName name) {
        return now(scope, file(name.kind()) + "_known.sql", "similar.sql")
                .param("name", name.name())
                .query(SimilarName.class)
                .list();
    }

    List<Demand> demand(DecisionScope scope, QueuedName name) {
        return of(file(name.kind()) + "_units.sql", scope, name)
                .query(Demand.class)
                .list();
    }

    List<SampleRow> rows(DecisionScope scope, Entry entry) {
        return of(file(entry.kind()) + "_rows.sql", scope, entry)
                .query(SampleRow.class)
                .list();
    }

    /** What a person may choose by name: items of the catalogue, or types of the lists. */
    List<Item> items(Kind kind, String query, int limit, int offset) {
        return items(
                kind,
                jdbc.sql(Sql.read(Queue.class, kind == Kind.TASK ? "task_items.sql" : "items.sql"))
                        .param("query", query)
                        .param("limit", limit)
                        .param("offset", offset));
    }

    private static List<Item> items(Kind kind, JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> new Item(
                        row.getString("item_code"),
                        row.getString("name"),
                        kind.badge(row.getString("attribute")).orElseThrow(),
                        row.getDouble("confidence"),
                        row.getString("known_name")))
                .list();
    }

    /** How the files of a kind's questions begin. */
    private static String file(Kind kind) {
        return switch (kind) {
            case CERTIFICATE -> "name";
            case UNIT -> "unit";
            case TASK -> "task";
        };
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

    /** The ways in which a unit is written, at most twelve. */
    List<Spelling> spellings(DecisionScope scope, String unitCode) {
        return jdbc.sql(Sql.read(Queue.class, "unit_spellings.sql"))
                .params(scope.parameters())
                .param("unit", unitCode)
                .query(Spelling.class)
                .list();
    }

    private JdbcClient.StatementSpec of(String measure, DecisionScope scope, Entry entry) {
        return jdbc.sql(Sql.read(Queue.class, measure))
                .params(scope.parameters())
                .param("name", entry.name())
                .param("purpose", entry.purpose());
    }

    private JdbcClient.StatementSpec now(DecisionScope scope, String first, String second) {
        return jdbc.sql(Sql.read(Queue.class, "now.sql", first, second)).params(scope.parameters());
    }
}
