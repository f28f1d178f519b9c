package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test in which people decide; after it nobody has decided anything. */
@DashboardTest
abstract class DecisionTrial {
    static final Account CLERK = new Account("zhang", "张科员", Role.COUNTY_OFFICE, SmallMart.COUNTY);
    static final Account COLLEAGUE = new Account("li", "李科员", Role.COUNTY_OFFICE, SmallMart.COUNTY);
    static final QueueFilter PENDING = new QueueFilter(QueueFilter.State.PENDING, "", 1);

    @Autowired
    Queue queue;

    @Autowired
    DecisionStore store;

    @Autowired
    History history;

    @Autowired
    Preview preview;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("TRUNCATE app.decision, app.four_eyes CASCADE").update();
    }
}
