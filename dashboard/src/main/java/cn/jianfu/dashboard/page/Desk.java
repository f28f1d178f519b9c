package cn.jianfu.dashboard.page;

import cn.jianfu.dashboard.campaign.Campaigns;
import cn.jianfu.dashboard.completeness.Completions;
import cn.jianfu.dashboard.completeness.Reporting;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Visitor;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.database.RunRequests;
import cn.jianfu.datasets.campaign.Campaign;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every page asks before it shows anything: which run, who is looking, at what, and who has not reported. */
@Component
public class Desk {
    /** A complete month is looked for in so many. */
    private static final int MONTHS_LOOKED_AT = 24;

    private final Marts marts;
    private final Visitor visitor;
    private final ScopeRule scopeRule;
    private final RunRequests requests;
    private final Completions completions;
    private final Campaigns campaigns;

    Desk(
            Marts marts,
            Visitor visitor,
            ScopeRule scopeRule,
            RunRequests requests,
            Completions completions,
            Campaigns campaigns) {
        this.marts = marts;
        this.visitor = visitor;
        this.scopeRule = scopeRule;
        this.requests = requests;
        this.completions = completions;
        this.campaigns = campaigns;
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
        Period period = period(address, run).atMost(PageAddress.MOST_MONTHS);
        return new Sight(scope, period, completions.comparison(scope, period));
    }

    /** The campaign that the whole region of the visitor's account takes part in. */
    public Optional<Campaign> campaign() {
        return campaigns.current(scopeRule.admit(visitor.account(), null));
    }

    /** The period that a page shows whose address names none. */
    public Period usual(PublishedRun run) {
        Period all = new Period(run.firstMonth(), run.lastMonth());
        YearMonth earliest = all.to().minusMonths(MONTHS_LOOKED_AT - 1L);
        Period lately = all.from().isAfter(earliest) ? all : new Period(earliest, all.to());
        // Of the account's own region, so that it stays the same on the way down.
        Scope own = scopeRule.admit(visitor.account(), null);
        return UsualPeriod.of(all, completions.lastComplete(own, lately), campaigns.current(own));
    }

    private Period period(PageAddress address, PublishedRun run) {
        Optional<YearMonth> from = address.month(PageAddress.FROM);
        Optional<YearMonth> to = address.month(PageAddress.TO);
        if (from.isPresent() && to.isPresent()) {
            return from.get().isAfter(to.get()) ? new Period(to.get(), from.get()) : new Period(from.get(), to.get());
        }
        Period usual = usual(run);
        if (from.isPresent()) {
            YearMonth start = from.get();
            return new Period(start, start.isAfter(usual.to()) ? start : usual.to());
        }
        return to.map(end -> UsualPeriod.upTo(end, run.firstMonth())).orElse(usual);
    }

    /** Who has not sent in what, in the period that is looked at. */
    public Reporting reporting(Sight sight) {
        return completions.reporting(sight);
    }
}
