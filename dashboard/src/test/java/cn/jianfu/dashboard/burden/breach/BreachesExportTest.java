package cn.jianfu.dashboard.burden.breach;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DashboardTest
class BreachesExportTest {
    @Autowired
    Breaches breaches;

    @Test
    void the_export_has_what_the_filter_shows_with_figure_limit_and_document() {
        Sight sight = Sights.february(SmallMart.CITY, Level.CITY);
        assertThat(breaches.of(sight, new BreachFilter(null, null, null), Integer.MAX_VALUE, 0))
                .hasSize(3);
        assertThat(breaches.of(sight, new BreachFilter(null, Topic.SIGNBOARDS, null), Integer.MAX_VALUE, 0))
                .hasSize(1);
        List<Breach> found = breaches.of(sight, new BreachFilter(null, null, "U1"), Integer.MAX_VALUE, 0);
        assertThat(BreachesExport.fields(true).stream()
                        .map(field -> String.valueOf(field.value().apply(found.getFirst())))
                        .toList())
                .contains("会议", "安全生产会", "临江区教育局", "120", "90", "甲文件", "不超过");
    }

    @Test
    void what_a_filter_narrows_to_is_said() {
        assertThat(new BreachFilter(null, null, null).words()).isEqualTo("全部");
        assertThat(new BreachFilter("甲文件", Topic.MEETINGS, null).words()).isEqualTo("种类：会议，文件：甲文件");
    }
}
