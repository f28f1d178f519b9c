package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.cases.CaseStep;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test in which cases are opened from the small mart; after it there are none. */
@DashboardTest
public abstract class CaseTrial {
    protected static final Account CLERK = new Account("zhang", "张科员", Role.COUNTY_OFFICE, SmallMart.COUNTY);
    protected static final Account COLLEAGUE = new Account("li", "李科员", Role.COUNTY_OFFICE, SmallMart.COUNTY);
    protected static final Account OTHER_COUNTY =
            new Account("wang", "王科员", Role.COUNTY_OFFICE, SmallMart.OTHER_COUNTY);
    protected static final Account STREET = new Account("zhao", "东街街道办", Role.TOWNSHIP_OFFICE, SmallMart.TOWNSHIP);
    protected static final Account TOWN = new Account("qian", "河湾镇政府", Role.TOWNSHIP_OFFICE, "990101002000");
    protected static final Account LEADER = new Account("sun", "孙书记", Role.LEADER, SmallMart.CITY);
    protected static final Account DISCIPLINE = new Account("zhou", "区纪委", Role.DISCIPLINE, SmallMart.COUNTY);

    @Autowired
    protected CaseIntake intake;

    @Autowired
    protected CaseActs acts;

    @Autowired
    protected CaseFiles files;

    @Autowired
    protected ScopeRule scopes;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected DataSource dataSource;

    @BeforeEach
    void open() {
        intake.takeIn();
    }

    @AfterEach
    void forget() {
        jdbc.sql("TRUNCATE app.case_file, app.case_intake CASCADE").update();
        SmallMart.publish(dataSource);
    }

    protected final CaseScope seenBy(Account account) {
        return CaseScope.of(account, scopes.admit(account, null));
    }

    protected final List<CaseRow> list(Account account) {
        return files.page(seenBy(account), CaseFilter.none());
    }

    /** The case of a unit and an item in the county of {@link #CLERK}. */
    protected final CaseRow of(String unit, String item) {
        return list(CLERK).stream()
                .filter(row -> row.unitName().equals(unit) && row.itemName().equals(item))
                .findFirst()
                .orElseThrow();
    }

    protected final CaseRow again(CaseRow row) {
        return files.find(seenBy(LEADER), row.caseId()).orElseThrow();
    }

    /** Takes a step on a case as it stands now. */
    protected final CaseRow step(Account account, CaseRow row, CaseStep step) {
        CaseRow now = again(row);
        acts.act(account, Act.of(now.caseId(), now.events(), step, Figures.today(), "试验"));
        return again(now);
    }

    /** Publishes the mart as it is now, as another run, and takes it in. */
    protected final void publishAs(String runId) {
        jdbc.sql("UPDATE mart.run SET run_id = :run").param("run", runId).update();
        intake.takeIn();
    }
}
