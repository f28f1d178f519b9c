package cn.jianfu.dashboard.burden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.Addresses;
import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Tile;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * In February unit 1 causes 10 hours of meetings, 3 of forms and 3.25 of certificates, unit 4 2 and 2, unit 2 2 and 1.25, unit 3 one of certificates.
 * Five people were on the way to meetings of unit 1, one to that of unit 4, half an hour each.
 */
@DashboardTest
@WithMockUser(username = "lingdao", roles = "LEADER")
class SensitivityViewTest extends SpringBrowserlessTest {
    @Test
    void every_factor_says_what_half_and_double_of_it_do_to_hours_and_order() {
        Addresses.open("burden?from=2023-02&to=2023-02");
        assertThat(card("sensitivity"))
                .contains("用到的 3 个系数各自减半或加倍")
                // 24.5 hours: three of them on the way, 5.25 for six and more certificates that nobody should ask for.
                .contains("现场会议每人路途", "现为 0.5 小时", "3.0", "23.0", "27.5")
                .contains("要求照片的报表", "本期没有用到");
    }

    @Test
    void a_topics_page_has_its_own_factors_alone() {
        Addresses.open("burden?topic=meetings&from=2023-02&to=2023-02");
        assertThat(card("sensitivity"))
                .contains("现场会议每人路途", "3.0", "10.5", "15.0", "减半或加倍，名次不变")
                .doesNotContain("每份证明");
    }

    @Test
    void another_value_is_tried_beside_the_present_one_and_changes_nothing_else() {
        Addresses.open("burden?from=2023-02&to=2023-02&factor=CERTIFICATE_HOURS&value=3");
        // Unit 2 asked for two certificates as unit 4 did: both gain 5.5 hours, unit 3 gains 2.75.
        assertThat(card("trial")).contains("每份证明", "改为 3 小时", "临江区教育局", "27.3");
        assertThat(find(Tile.class)
                        .withTestId("tile-hours")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("25");
    }

    @Test
    void what_is_no_value_is_said_and_nothing_is_tried() {
        Addresses.open("burden?from=2023-02&to=2023-02&factor=CERTIFICATE_HOURS&value=很多");
        assertThat(card("trial"))
                .contains("试算值应是 0 到 9999 之间的数字，最多四位小数", "现在填的是“很多”")
                .doesNotContain("名次对比");
        Addresses.open("burden?from=2023-02&to=2023-02&factor=NO_SUCH&value=1");
        assertThat(card("trial")).contains("选一个系数，填一个值");
        Addresses.open("burden?from=2023-02&to=2023-02&factor=CERTIFICATE_HOURS&value=０．５");
        assertThat(card("trial")).contains("改为 0.5 小时");
    }

    @Test
    void a_single_community_has_no_order_to_be_changed() {
        Addresses.open("burden?scope=990101001001&from=2023-02&to=2023-02");
        assertThat(find(Card.class).withTestId("sensitivity").exists()).isFalse();
    }

    private String card(String id) {
        return find(Card.class).withTestId(id).single().getElement().getTextRecursively();
    }
}
