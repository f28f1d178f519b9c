package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.cases.CaseEvent;
import cn.jianfu.datasets.cases.CaseStanding;
import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.cases.LetterKind;
import cn.jianfu.datasets.cases.Solution;
import cn.jianfu.datasets.catalogue.Attribute;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of cases in the database; each is written together with where it leads. */
@Component
class CaseEvents {
    /** In whose name the program writes. */
    private static final Account PROGRAM = new Account("", "系统", Role.ADMIN, "000000000000");

    private final JdbcClient jdbc;

    CaseEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns of a case that are locked while somebody acts on it. */
    record Locked(long caseId, String countyCode, String state, int events, boolean unitResolved, String unitName) {}

    /** Nobody else acts on the case until the transaction ends. */
    Locked lock(long caseId) {
        return jdbc.sql(Sql.read(CaseEvents.class, "lock.sql"))
                .param("case_id", caseId)
                .query(Locked.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("没有这个案件，可能地址已过时"));
    }

    /**
     * Where the case stands by its events.
     *
     * @throws IllegalStateException when the case says otherwise: nothing is written on top of that
     */
    CaseStanding standing(Locked locked) {
        CaseStanding standing = replay(locked.caseId());
        if (standing.events() != locked.events() || !standing.state().name().equals(locked.state())) {
            throw new IllegalStateException("case " + locked.caseId() + " is kept as " + locked.state() + " after "
                    + locked.events() + " events; replaying gives " + standing);
        }
        return standing;
    }

    CaseStanding replay(long caseId) {
        return CaseStanding.replay(jdbc.sql(Sql.read(CaseEvents.class, "events.sql"))
                .param("case_id", caseId)
                .query((row, number) -> event(row))
                .list());
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        String letter = row.getString("letter");
        String solution = row.getString("solution");
        String attribute = row.getString("attribute");
        return new CaseEvent(
                row.getInt("number"),
                CaseStep.valueOf(row.getString("step")),
                row.getObject("happened_on", LocalDate.class),
                letter == null ? null : LetterKind.valueOf(letter),
                row.getObject("due", LocalDate.class),
                solution == null ? null : Solution.valueOf(solution),
                attribute == null ? null : Attribute.valueOf(attribute));
    }

    /** Writes what the program itself does by rule. */
    void writeForProgram(Act act, CaseEvent event, CaseStanding next) {
        write(PROGRAM, act, null, event, next);
    }

    void write(Account account, Act act, @Nullable String township, CaseEvent event, CaseStanding next) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("case_id", act.caseId());
        values.put("number", event.number());
        values.put("step", event.step().name());
        values.put("happened_on", event.on());
        values.put("recorded_by", account.username());
        values.put("recorder_name", account.displayName());
        values.put("reason", act.reason());
        values.put("document", act.document());
        values.put("township_code", township);
        values.put("letter", name(event.letter()));
        values.put("letter_id", act.letter() == null ? null : act.letter().letterId());
        values.put("due", event.due());
        values.put("solution", name(event.solution()));
        values.put("attribute", name(event.attribute()));
        jdbc.sql(Sql.read(CaseEvents.class, "write_event.sql")).params(values).update();
        Map<String, @Nullable Object> standing = new HashMap<>();
        standing.put("case_id", act.caseId());
        standing.put("state", next.state().name());
        standing.put("events", next.events());
        standing.put("attribute", next.attribute().name());
        standing.put("since", next.since());
        standing.put("standing_due", next.due());
        standing.put("letters", next.letters());
        standing.put("reminded", next.reminded());
        standing.put("disputed", next.disputed());
        standing.put("watched_from", next.watchedFrom());
        jdbc.sql(Sql.read(CaseEvents.class, "write_standing.sql"))
                .params(standing)
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** What others did since somebody looked, as a sentence each. */
    List<String> since(long caseId, int seen) {
        return jdbc.sql(Sql.read(CaseEvents.class, "since.sql"))
                .param("case_id", caseId)
                .param("seen", seen)
                .query((row, number) -> row.getString("recorder_name") + "已于" + row.getString("day") + "记录“"
                        + CaseStep.valueOf(row.getString("step")).label() + "”"
                        + (row.getString("reason").isEmpty() ? "" : "（" + row.getString("reason") + "）"))
                .list();
    }
}
