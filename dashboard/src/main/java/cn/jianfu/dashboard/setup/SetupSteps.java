package cn.jianfu.dashboard.setup;

import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.dashboard.submission.reception.Delivery;
import cn.jianfu.dashboard.submission.reception.LedgerStore;
import cn.jianfu.dashboard.submission.record.Submissions;
import cn.jianfu.database.RunRequests;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the steps together, each as far as it can be taken now. */
@org.springframework.stereotype.Component
class SetupSteps {
    final Setup setup;
    final KnownRegions regions;
    final ScopeRule scopeRule;
    final Delivery delivery;
    final LedgerStore store;
    final Submissions submissions;
    final RunRequests requests;
    final JdbcClient jdbc;

    SetupSteps(
            Setup setup,
            KnownRegions regions,
            ScopeRule scopeRule,
            Delivery delivery,
            LedgerStore store,
            Submissions submissions,
            RunRequests requests,
            JdbcClient jdbc) {
        this.setup = setup;
        this.regions = regions;
        this.scopeRule = scopeRule;
        this.delivery = delivery;
        this.store = store;
        this.submissions = submissions;
        this.requests = requests;
        this.jdbc = jdbc;
    }

    /** @param changed builds the page anew */
    List<Component> all(Runnable changed) {
        SetupState state = setup.state().orElse(new SetupState(false, null, null, null));
        return List.of(
                new RegionStep(this, state, changed),
                new AdministratorStep(this, state, changed),
                new AccountsStep(this, state, changed),
                new LedgersStep(this, state),
                new FiguresStep(this, state));
    }
}
