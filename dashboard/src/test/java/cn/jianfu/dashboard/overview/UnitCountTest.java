package cn.jianfu.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sights;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DashboardTest
class UnitCountTest {
    @Autowired
    OverviewFigures figures;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void what_says_no_unit_is_counted_as_none() {
        KeyFigures before = figures.keyFigures(Sights.february(SmallMart.COUNTY, Level.COUNTY));
        jdbc.sql("UPDATE mart.unit SET standing = 'UNSTATED', unit_code = 'UNSTATED' WHERE unit_id = 3")
                .update();
        KeyFigures after = figures.keyFigures(Sights.february(SmallMart.COUNTY, Level.COUNTY));
        assertThat(after.units()).isEqualTo(before.units() - 1);
        assertThat(after.nonCompliant()).isEqualTo(before.nonCompliant());
    }
}
