package cn.jianfu.dashboard.submission.matrix;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.submission.reception.LedgersAdopted;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demonstration plays the campaign of seed 000, which gathers the months of 2023 up to the end of 调查摸底, 31 August. */
@Component
class DemoDueDay {
    private final JdbcClient jdbc;
    private final boolean demonstration;

    DemoDueDay(JdbcClient jdbc, @Value("${jianfu.demo-accounts}") boolean demonstration) {
        this.jdbc = jdbc;
        this.demonstration = demonstration;
    }

    @EventListener
    void set(LedgersAdopted event) {
        if (demonstration) {
            jdbc.sql(Sql.read(DemoDueDay.class, "demo_due_day.sql")).update();
        }
    }
}
