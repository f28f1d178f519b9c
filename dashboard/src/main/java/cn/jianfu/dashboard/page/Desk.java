package cn.jianfu.dashboard.page;

import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Visitor;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.database.RunRequests;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every page asks before it shows anything: which run, who is looking, at what, and who has not reported. */
@Component
public class Desk {
    private static final int MONTHS_AT_FIRST = 12;

    private final Marts marts;
    private final Visitor visitor;
    private final ScopeRule scopeRule;
    private final RunRequests requests;
    private final JdbcClient jdbc;

    Desk(Marts marts, Visitor visitor, ScopeRule scopeRule, RunRequests requests, JdbcClient jdbc) {
        this.marts = marts;
        this.visitor = visitor;
        this.scopeRule = scopeRule;
        this.requests = requests;
        this.jdbc = jdbc;
    }

    public Marts marts() {
        return marts;
    }

    public Visitor visitor() {
        return visitor;
    }

    /** Whether figures are being computed, or about to be. */
    boolean computing() {
        return requests.latest().filter(run -> !run.state().over()).isPresent();
    }

    /**
     * @throws cn.jianfu.dashboard.scope.OutOfScopeException when the address asks for a region that the visitor may not
     *     see
     */
    public Sight sight(PageAddress address, PublishedRun run) {
        Scope scope = scopeRule.admit(
                visitor.account(), address.value(PageAddress.SCOPE).orElse(null));
        Period period = period(address, run);
        return new Sight(scope, period, coverage(period.previous(), run));
    }

    private static Coverage coverage(Period period, PublishedRun run) {
        if (period.to().isBefore(run.firstMonth()) || period.from().isAfter(run.lastMonth())) {
            return Coverage.NONE;
        }
        return period.from().isBefore(run.firstMonth()) ? Coverage.PARTIAL : Coverage.FULL;
    }

    /** The period of the address; else all months with rows, the last twelve at most. */
    static Period period(PageAddress address, PublishedRun run) {
        YearMonth to = address.month(PageAddress.TO).orElse(run.lastMonth());
        YearMonth earliest = to.minusMonths(MONTHS_AT_FIRST - 1L);
        YearMonth first = run.firstMonth().isAfter(earliest) ? run.firstMonth() : earliest;
        YearMonth from = address.month(PageAddress.FROM).orElse(first.isAfter(to) ? to : first);
        return from.isAfter(to) ? new Period(to, from) : new Period(from, to);
    }

    /** Who reported in a scope. */
    public AsOf asOf(Sight sight) {
        return jdbc.sql(Sql.read(Desk.class, "as_of.sql"))
                .params(sight.parameters())
                .query(AsOf.class)
                .single();
    }
}
