package cn.jianfu.dashboard.ownload;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sights;
import cn.jianfu.dashboard.security.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DashboardTest
class OwnLoadsTest {
    private static final Instant TEN = Instant.parse("2026-01-05T10:00:00Z");

    @Autowired
    OwnLoads loads;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_pause_for_lunch_is_not_counted() {
        Sitting sitting = new Sitting(1, TEN);
        sitting.click(TEN.plusSeconds(60));
        sitting.click(TEN.plusSeconds(3600));
        sitting.click(TEN.plusSeconds(3660));
        assertThat(sitting.activeSeconds()).isEqualTo(120);
    }

    @Test
    @Transactional
    void an_office_sees_what_the_system_cost_its_own_region() {
        jdbc.sql("DELETE FROM app.sitting").update();
        jdbc.sql("DELETE FROM app.submission").update();
        loads.active(loads.begin("TOWNSHIP_OFFICE", SmallMart.TOWNSHIP), 300);
        loads.active(loads.begin("TOWNSHIP_OFFICE", SmallMart.TOWNSHIP), 60);
        loads.begin("LEADER", SmallMart.CITY);
        sent("a", "2 days");
        sent("b", "2 days");
        sent("c", "1 day");
        sent("d", "40 days");

        assertThat(loads.within(
                        Sights.february(SmallMart.TOWNSHIP, Level.TOWNSHIP).scope()))
                .containsExactly(new OwnLoad(Role.TOWNSHIP_OFFICE, 2, 360, 2, 3));
        assertThat(loads.within(Sights.february(SmallMart.CITY, Level.CITY).scope()))
                .extracting(OwnLoad::role)
                .isEqualTo(List.of(Role.LEADER, Role.TOWNSHIP_OFFICE));
    }

    private void sent(String sha, String ago) {
        jdbc.sql("""
                INSERT INTO app.submission (submitted_by, submitted_at, scope_code, ledger_kind, sha256, file_name,
                                            rows_accepted, rows_quarantined, status, message)
                VALUES ('jiedao', now() - CAST(:ago AS interval), :scope, 'CERTIFICATE', :sha, 'x', 0, 0, 'REJECTED', '')
                """)
                .param("ago", ago)
                .param("scope", SmallMart.TOWNSHIP)
                .param("sha", sha)
                .update();
    }
}
