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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do to cases: each act is checked against the role, the scope, what others did, and what the case allows. */
@Component
public class CaseActs {
    private static final Set<CaseStep> WITH_REASON = Set.of(
            CaseStep.DENIED,
            CaseStep.RETURNED,
            CaseStep.REFUSED,
            CaseStep.STOPPED,
            CaseStep.ADMITTED,
            CaseStep.REPLACED_BY_COMMITMENT,
            CaseStep.REPLACED_BY_CHECK,
            CaseStep.LAW_CHANGE_PROPOSED,
            CaseStep.HANDED_OVER,
            CaseStep.REBOUNDED,
            CaseStep.NOTED,
            CaseStep.DISPUTED,
            CaseStep.DISPUTE_SETTLED);

    private final JdbcClient jdbc;
    private final CaseEvents events;
    private final ScopeRule scopes;

    CaseActs(JdbcClient jdbc, CaseEvents events, ScopeRule scopes) {
        this.jdbc = jdbc;
        this.events = events;
        this.scopes = scopes;
    }

    /** Whether somebody has to say why when they take a step. */
    public static boolean needsReason(CaseStep step) {
        return WITH_REASON.contains(step);
    }

    /** Where a case stands by its events: what it allows, whoever takes the step. */
    public CaseStanding standing(long caseId) {
        return events.replay(caseId);
    }

    /**
     * Takes a step that a person can press.
     *
     * @throws OvertakenException when somebody else has acted since
     * @throws cn.jianfu.datasets.cases.IllegalStepException when the case does not allow it
     * @throws IllegalArgumentException when something is missing
     * @throws AccessDeniedException when the role may not
     * @throws cn.jianfu.dashboard.scope.OutOfScopeException when the case is none of the account's
     */
    @Transactional
    public void act(Account account, Act act) {
        if (!CaseRights.of(account.role()).contains(act.step())) {
            throw new AccessDeniedException(
                    "您的账号（" + account.role().label() + "）不能“" + act.step().label() + "”。");
        }
        if (needsReason(act.step()) && act.reason().isEmpty()) {
            throw new IllegalArgumentException("“" + act.step().label() + "”须写明理由，日后查得到");
        }
        take(account, act);
    }

    /**
     * Says who looks after a case, and who does when they are away; nobody where the name is null.
     *
     * @throws IllegalArgumentException when there is no such account in the case's county
     */
    @Transactional
    public void assign(Account account, Act act, @Nullable String assignee, @Nullable String deputy) {
        act(account, act);
        int done = jdbc.sql(Sql.read(CaseActs.class, "assign.sql"))
                .param("case_id", act.caseId())
                .param("assignee", assignee)
                .param("deputy", deputy)
                .update();
        if (done == 0) {
            throw new IllegalArgumentException("经办人只能是本县（市、区）民政局或乡镇（街道）在用的账号");
        }
    }

    /** Records that a letter went out; the letter desk has looked whether it may. */
    @Transactional
    public void sent(Account account, Act act) {
        take(account, act);
    }

    private void take(Account account, Act act) {
        CaseEvents.Locked locked = events.lock(act.caseId());
        String township = admit(account, locked);
        if (locked.events() != act.seen()) {
            throw new OvertakenException(
                    "您打开之后，" + String.join("；", events.since(act.caseId(), act.seen())) + "。您填写的内容还在，请看过后再决定是否提交。",
                    locked.events());
        }
        if (act.on().isAfter(Figures.today())) {
            throw new IllegalArgumentException("日期 " + Figures.date(act.on()) + " 还没有到，请填写今天或以前的日期");
        }
        CaseStanding standing = events.standing(locked);
        Act.SentLetter letter = act.letter();
        CaseEvent event = new CaseEvent(
                standing.events() + 1,
                act.step(),
                act.on(),
                letter == null ? null : letter.kind(),
                letter == null ? null : letter.due(),
                act.solution(),
                null);
        CaseStanding next = standing.after(event);
        events.write(account, act, township, event, next);
        find(act, next, township).ifPresent(rejection -> {
            CaseEvent rejected = CaseEvent.of(next.events() + 1, CaseStep.REJECTED, act.on());
            events.writeForProgram(
                    Act.of(act.caseId(), next.events(), CaseStep.REJECTED, act.on(), rejection),
                    rejected,
                    next.after(rejected));
        });
    }

    /** The case is one of the account's county, or of its township, which then acts for itself. */
    private @Nullable String admit(Account account, CaseEvents.Locked locked) {
        if (account.role() != Role.TOWNSHIP_OFFICE) {
            scopes.admit(account, locked.countyCode());
            return null;
        }
        String township = account.scopeCode();
        scopes.admit(account, township);
        boolean concerned = jdbc.sql(Sql.read(CaseActs.class, "concerned.sql"))
                .param("case_id", locked.caseId())
                .param("township", township)
                .query(Boolean.class)
                .single();
        if (!concerned) {
            throw new AccessDeniedException("这个案件不涉及您的乡镇（街道），不能办理。");
        }
        return township;
    }

    /** Notes what townships found; the reason of a rejection when all of them deny it. */
    private Optional<String> find(Act act, CaseStanding next, @Nullable String township) {
        long caseId = act.caseId();
        CaseStep step = act.step();
        if (step == CaseStep.RETURNED) {
            jdbc.sql("UPDATE app.case_township SET finding = NULL WHERE case_id = :case_id")
                    .param("case_id", caseId)
                    .update();
        }
        if (!List.of(CaseStep.CONFIRMED, CaseStep.DENIED, CaseStep.REPORTED).contains(step)) {
            return Optional.empty();
        }
        jdbc.sql(Sql.read(CaseActs.class, "find.sql"))
                .param("case_id", caseId)
                .param("finding", step.name())
                .param("township", township)
                .update();
        boolean denied = step == CaseStep.DENIED
                && next.state() == CaseState.TO_REPORT
                && jdbc.sql(Sql.read(CaseActs.class, "all_denied.sql"))
                        .param("case_id", caseId)
                        .query(Boolean.class)
                        .single();
        return denied ? Optional.of("涉及的乡镇（街道）都认为不属实") : Optional.empty();
    }
}
