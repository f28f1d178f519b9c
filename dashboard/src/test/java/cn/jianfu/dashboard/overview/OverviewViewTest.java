package cn.jianfu.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.Addresses;
import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.chart.Chart;
import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.page.Tile;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@DashboardTest
class OverviewViewTest extends SpringBrowserlessTest {
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void no_month_is_closed() {
        jdbc.sql("TRUNCATE app.month_closing").update();
    }

    private void close(String month) {
        jdbc.sql("""
                        INSERT INTO app.month_closing (scope_code, ledger_kind, month, closed, reason, set_by)
                        SELECT region_code, 'certificates', CAST(:month AS date), true, '试验', 'minzheng'
                        FROM mart.region WHERE level = 'COUNTY'
                        """).param("month", month).update();
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void of_a_month_that_is_not_complete_no_change_is_told_however_small_its_figures() {
        close("2023-01-01");
        Addresses.open("overview?from=2023-02&to=2023-02");
        assertThat(tile("certificates")).contains("9", "本期未报齐").doesNotContain("%");
        assertThat(tile("non-compliant")).contains("本期未报齐").doesNotContain("▲", "▼");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void a_leader_sees_the_citys_figures_and_their_change() {
        close("2023-01-01");
        close("2023-02-01");
        Addresses.open("overview?from=2023-02&to=2023-02");
        assertThat(tile("certificates")).contains("9", "较上期 +800.0%");
        assertThat(tile("non-compliant")).contains("7");
        assertThat(tile("units")).contains("4");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void refusals_are_told_beside_the_certificates() {
        Addresses.open("overview?from=2023-02&to=2023-02");
        assertThat(find(Div.class)
                        .withTestId("set-aside-line")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("社区未予出具 1 次");
        Addresses.open("overview?from=2023-01&to=2023-01");
        assertThat(find(Div.class).withTestId("set-aside-line").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void without_earlier_data_no_change_is_made_up() {
        Addresses.open("overview");
        assertThat(tile("certificates")).contains("10", "上期无数据");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void every_page_says_as_of_when_it_speaks_and_who_has_not_reported() {
        Addresses.open("overview");
        assertThat(find(Paragraph.class).withTestId("as-of").single().getText())
                .isEqualTo("统计期 2023年1月—2月 · 2023年8月1日 09:30 计算 · 应报社区 5 个，未报齐 4 个（2023年1月 4 个、2023年2月 1 个）");
    }

    @Test
    @WithMockUser(username = "minzheng", roles = "COUNTY_OFFICE")
    void an_office_sees_its_own_county_and_no_other() {
        Addresses.open("overview");
        assertThat(tile("certificates")).contains("8");
        Addresses.open("overview?scope=990102000000");
        assertThat(find(Tile.class).exists()).isFalse();
        assertThat(find(Div.class).withTestId("refusal").single().getElement().getTextRecursively())
                .contains("不能查看这个地区");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void a_bar_is_known_by_the_unit_it_leads_to() {
        Addresses.open("overview");
        ChartModel model = find(Chart.class).withTestId("top-units").single().model();
        assertThat(((ChartModel.Bars) model).categories().getFirst())
                .isEqualTo(new ChartModel.Category("U1", "临江区教育局"));
    }

    private String tile(String id) {
        return find(Tile.class).withTestId("tile-" + id).single().getElement().getTextRecursively();
    }
}
