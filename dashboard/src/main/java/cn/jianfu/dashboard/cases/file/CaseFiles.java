package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.datasets.cases.CaseState;
import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.cases.Solution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases by scope and filter: board, table, tiles and exports all ask here. */
@Component
public class CaseFiles {
    private static final int DAYS_SOON = 7;

    private final JdbcClient jdbc;

    CaseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the table. */
    public List<CaseRow> page(CaseScope scope, CaseFilter filter) {
        return ask("page.sql", scope, filter)
                .param("limit", CaseFilter.SIZE)
                .query((row, number) -> row(row))
                .list();
    }

    /** All that a filter finds, up to a number of rows. */
    public List<CaseRow> all(CaseScope scope, CaseFilter filter, int most) {
        return ask("page.sql", scope, filter.on(1))
                .param("limit", most)
                .query((row, number) -> row(row))
                .list();
    }

    /** All that a filter finds, as the lists on paper have them, up to a number of rows. */
    public List<ListedCase> listed(CaseScope scope, CaseFilter filter, int most) {
        return ask("lists.sql", scope, filter.on(1))
                .param("limit", most)
                .query((row, number) -> listed(row))
                .list();
    }

    private static ListedCase listed(ResultSet row) throws SQLException {
        String closing = row.getString("closing");
        CaseRow one = row(row);
        String solution = row.getString("solution");
        return new ListedCase(
                one,
                row.getObject("reported_on", LocalDate.class),
                row.getString("letter_number"),
                row.getObject("letter_on", LocalDate.class),
                row.getString("reply_document"),
                row.getObject("reply_on", LocalDate.class),
                row.getString("reply_words"),
                closing == null || one.state().open() ? null : CaseStep.valueOf(closing),
                solution == null ? null : Solution.valueOf(solution),
                row.getString("closing_document"),
                row.getString("closed_by"),
                row.getLong("rebounds"),
                row.getLong("contacts"));
    }

    /** The first of each state. */
    public Map<CaseState, List<CaseRow>> board(CaseScope scope, CaseFilter filter, int ofEach) {
        Map<CaseState, List<CaseRow>> board = new EnumMap<>(CaseState.class);
        ask("board.sql", scope, filter)
                .param("limit", ofEach)
                .query((row, number) -> row(row))
                .list()
                .forEach(one -> board.computeIfAbsent(one.state(), state -> new java.util.ArrayList<>())
                        .add(one));
        return board;
    }

    /** How many of each state. */
    public CaseCounts counts(CaseScope scope, CaseFilter filter) {
        Map<CaseState, Long> cases = new EnumMap<>(CaseState.class);
        ask("counts.sql", scope, filter)
                .query((row, number) -> Map.entry(CaseState.valueOf(row.getString("state")), row.getLong("cases")))
                .list()
                .forEach(one -> cases.put(one.getKey(), one.getValue()));
        return new CaseCounts(cases);
    }

    /** How many ask somebody to do something. */
    public CaseTasks tasks(CaseScope scope) {
        return ask("tasks.sql", scope, CaseFilter.none()).query(CaseTasks.class).single();
    }

    /** The units with the most overdue cases, up to a number. */
    public List<OverdueUnit> overdueUnits(CaseScope scope, int most) {
        return ask("overdue_units.sql", scope, CaseFilter.none())
                .param("limit", most)
                .query(OverdueUnit.class)
                .list();
    }

    /** One case; empty when there is none in the scope. */
    public Optional<CaseRow> find(CaseScope scope, long caseId) {
        return jdbc.sql(Sql.read(CaseFiles.class, "base.sql", "one.sql"))
                .params(scope.parameters())
                .params(CaseFilter.none().parameters())
                .params(moments())
                .param("case_id", caseId)
                .query((row, number) -> row(row))
                .optional();
    }

    /** Asks a question that begins after {@code base}: one row per case with a township in the scope. */
    public JdbcClient.StatementSpec about(CaseScope scope, String question) {
        return jdbc.sql(Sql.read(CaseFiles.class, "base.sql") + "\n" + question)
                .params(scope.parameters())
                .params(CaseFilter.none().parameters())
                .params(moments());
    }

    private JdbcClient.StatementSpec ask(String question, CaseScope scope, CaseFilter filter) {
        return jdbc.sql(Sql.read(CaseFiles.class, "base.sql", question))
                .params(scope.parameters())
                .params(filter.parameters())
                .params(moments());
    }

    private static Map<String, Object> moments() {
        return Map.of(
                "soon",
                Figures.today().plusDays(DAYS_SOON),
                "solved",
                CaseState.named(CaseState::solved),
                "stopped",
                CaseState.named(CaseState::stopped),
                "open",
                CaseState.named(CaseState::open));
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getLong("case_id"),
                row.getString("county_code"),
                row.getString("county"),
                row.getString("unit_key"),
                row.getString("unit_name"),
                row.getBoolean("unit_resolved"),
                row.getString("item_code"),
                row.getString("item_name"),
                Mark.valueOf(row.getString("attribute")),
                CaseState.valueOf(row.getString("state")),
                row.getInt("events"),
                row.getObject("since", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getInt("letters"),
                row.getBoolean("disputed"),
                row.getLong("non_compliant"),
                row.getLong("communities"),
                row.getLong("townships"),
                row.getLong("unanswered"),
                row.getLong("confirmed"),
                row.getLong("fresh_rows"),
                row.getString("assignee"),
                row.getString("deputy"),
                row.getObject("first_month", LocalDate.class),
                row.getObject("last_month", LocalDate.class),
                row.getObject("watched_from", LocalDate.class),
                row.getBoolean("reminded"),
                row.getLong("found"));
    }
}
