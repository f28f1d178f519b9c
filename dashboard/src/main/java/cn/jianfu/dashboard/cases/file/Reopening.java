package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.cases.CaseEvent;
import cn.jianfu.datasets.cases.CaseStanding;
import cn.jianfu.datasets.cases.CaseState;
import cn.jianfu.datasets.cases.CaseStep;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reopens cases that come back after their closing, in the counties that say so; elsewhere a person does. */
@Component
public class Reopening {
    /** A round looks at so many; the next one goes on. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final CaseEvents events;
    private final ScopeRule scopes;

    Reopening(JdbcClient jdbc, CaseEvents events, ScopeRule scopes) {
        this.jdbc = jdbc;
        this.events = events;
        this.scopes = scopes;
    }

    private record Returned(long caseId, long freshRows) {}

    /** Whether the program does it in a county; not before its office has said so. */
    public boolean byItself(String countyCode) {
        return jdbc.sql("SELECT by_itself FROM app.reopening_rule WHERE county_code = :county"
                        + " ORDER BY reopening_rule_id DESC LIMIT 1")
                .param("county", countyCode)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /**
     * Says whether it does, from now on.
     *
     * @throws AccessDeniedException when the role may not
     * @throws cn.jianfu.dashboard.scope.OutOfScopeException when the county is none of the account's
     */
    public void set(Account account, String countyCode, boolean byItself) {
        if (account.role() != Role.COUNTY_OFFICE) {
            throw new AccessDeniedException("反弹怎样重新立案由县（市、区）民政局决定。");
        }
        scopes.admit(account, countyCode);
        jdbc.sql(
                        "INSERT INTO app.reopening_rule (county_code, by_itself, set_by) VALUES (:county, :by_itself, :username)")
                .param("county", countyCode)
                .param("by_itself", byItself)
                .param("username", account.username())
                .update();
    }

    /**
     * Reopens what came back.
     *
     * @return how many
     */
    @Transactional
    public int reopen(LocalDate today) {
        List<Returned> returned = jdbc.sql(Sql.read(Reopening.class, "reopening.sql"))
                .param("stopped", CaseState.named(CaseState::stopped))
                .param("limit", AT_ONCE)
                .query(Returned.class)
                .list();
        for (Returned one : returned) {
            CaseStanding standing = events.standing(events.lock(one.caseId()));
            CaseEvent event = CaseEvent.of(standing.events() + 1, CaseStep.REBOUNDED, today);
            Act act = Act.of(
                    one.caseId(),
                    standing.events(),
                    CaseStep.REBOUNDED,
                    today,
                    "办结以后的台账又有 " + Figures.count(one.freshRows()) + " 份，按本县（市、区）的设置自动重新立案");
            events.writeForProgram(act, event, standing.after(event));
        }
        return returned.size();
    }
}
