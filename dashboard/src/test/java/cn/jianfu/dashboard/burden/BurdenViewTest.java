package cn.jianfu.dashboard.burden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.Addresses;
import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Tile;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@DashboardTest
class BurdenViewTest extends SpringBrowserlessTest {
    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void a_leader_sees_all_burdens_of_the_city_in_one_unit() {
        Addresses.open("burden?from=2023-02&to=2023-02");
        assertThat(tile("hours")).contains("25", "人·小时");
        assertThat(tile("certificates-hours")).contains("8");
        // Meetings 12 hours in three communities, forms 5 in one, certificates 7.5 in four: 4 + 5 + 1.875.
        assertThat(tile("per-community")).contains("10.9");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void every_factor_is_shown_with_its_source() {
        Addresses.open("burden");
        assertThat(find(Details.class)
                        .withTestId("factors")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("每份证明", "0.25", "经验值");
    }

    @Test
    @WithMockUser(username = "minzheng", roles = "COUNTY_OFFICE")
    void an_office_sees_its_own_county_and_no_other() {
        Addresses.open("burden?from=2023-02&to=2023-02");
        assertThat(tile("hours")).contains("21");
        Addresses.open("burden?scope=990102000000");
        assertThat(find(Div.class).withTestId("refusal").exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "jiedao", roles = "TOWNSHIP_OFFICE")
    void a_township_sees_its_own_communities_in_the_order_of_their_codes() {
        Addresses.open("burden?from=2023-02&to=2023-02");
        assertThat(card("places")).contains("朝阳社区", "和平社区").doesNotContain("滨河社区", "大塘村");
        assertThat(card("places")).containsSubsequence("朝阳社区", "和平社区");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void a_region_leads_into_what_lies_below_it() {
        Addresses.open("burden");
        assertThat(find(RouterLink.class)
                        .withTestId("place-990101000000")
                        .single()
                        .getHref())
                .contains("scope=990101000000");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void one_meeting_of_several_communities_is_one_meeting_with_the_hours_of_all() {
        Addresses.open("burden?topic=meetings&from=2023-02&to=2023-02");
        assertThat(tile("hours")).contains("12.0");
        assertThat(tile("meetings")).contains("参加会议2次");
        // Two communities entered the long one: it is one meeting, and never more than there are meetings.
        assertThat(tile("over-90")).contains("超过90分钟的会议1次");
        assertThat(tile("above-township")).contains("2次");
        assertThat(tile("meetings")).contains("▲ 较上期 +100.0%");
        assertThat(card("causes")).contains("临江区教育局", "10.0", "望山县教育局");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void a_topic_without_a_ledger_says_what_to_do_next() {
        Addresses.open("burden?topic=tasks");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("还没有下派任务台账", "可在“台账报送”上传");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void forms_that_ask_for_the_same_stand_beside_each_other_with_what_merging_saves() {
        Addresses.open("burden?topic=forms&from=2023-02&to=2023-02");
        assertThat(card("pairs")).contains("学龄人口表", "人口信息表", "姓名、联系电话", "2.0");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void a_breach_says_by_how_much_of_which_document_and_where_it_stands() {
        Addresses.open("burden?show=breaches");
        assertThat(card("breaches")).contains("共 3 处", "《甲文件》", "不超过 90 分钟", "120 分钟", "朝阳社区.xlsx · 台账 · 第 21 行");
        Addresses.open("burden?show=breaches&document=乙文件");
        assertThat(card("breaches")).contains("共 1 处", "《乙文件》").doesNotContain("《甲文件》");
        Addresses.open("burden?show=breaches&topic=inspections");
        assertThat(card("breaches")).contains("共 1 处", "望山县教育局 2023年");
    }

    @Test
    @WithMockUser(username = "minzheng", roles = "COUNTY_OFFICE")
    void an_office_does_not_see_what_units_of_another_county_breach() {
        Addresses.open("burden?show=breaches");
        assertThat(card("breaches")).contains("共 2 处").doesNotContain("望山县");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void a_figure_leads_to_the_rows_behind_it_with_file_sheet_and_row() {
        Addresses.open("burden?topic=meetings&show=rows&unit=U1&from=2023-02&to=2023-02");
        assertThat(card("rows"))
                .contains("安全生产会", "时长(分钟) 120 · 参会人数 3", "朝阳社区.xlsx", "第 21 行", "共 2 项")
                .doesNotContain("招生会");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void a_units_profile_shows_all_burdens_that_it_causes() {
        Addresses.open("units/profile?unit=U1&from=2023-02&to=2023-02");
        assertThat(card("topics")).contains("会议", "10.0", "填表报数", "3.0", "出具证明", "3.3");
        assertThat(card("breaches")).contains("共 1 处", "《甲文件》");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void hours_of_a_worker_are_those_of_communities_that_declare_their_workers_and_say_so() {
        Addresses.open("burden?from=2023-02&to=2023-02");
        // Five people in one community, two in another: meetings 8/7, forms 5/5, certificates 4.5/7.
        assertThat(tile("per-worker")).contains("2.8", "按申报了人数的 2 个社区计算（有记录的共 4 个）");
        assertThat(card("topics")).contains("1.1", "0.6");
        Addresses.open("burden?scope=990101002000&from=2023-02&to=2023-02");
        assertThat(tile("per-worker")).contains("—", "这里没有社区申报工作者人数", "reference/workers.csv");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void boards_that_were_put_up_before_the_period_still_stand_in_it() {
        Addresses.open("burden?topic=signboards&from=2023-02&to=2023-02");
        assertThat(tile("pieces")).contains("7", "到期末的存量");
        assertThat(card("causes")).contains("临江区应急管理局", "临江区公安局");
        Addresses.open("burden?topic=signboards&from=2022-01&to=2022-04");
        assertThat(tile("pieces")).contains("5").doesNotContain("7");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void a_unit_that_demands_no_certificates_has_a_name_and_shows_what_else_it_causes() {
        Addresses.open("units/profile?unit=U5&from=2023-02&to=2023-02");
        String page = getCurrentView().getElement().getTextRecursively();
        assertThat(page).contains("临江区应急管理局", "没有要求社区出具证明；下面是它造成的其他负担", "牌子和上墙制度");
        assertThat(find(Tile.class).withTestId("tile-non-compliant").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void a_community_sees_how_it_stands_to_each_cap() {
        Addresses.open("regions?scope=990101001001&from=2023-02&to=2023-02");
        assertThat(tile("cap-BOARDS-3")).contains("5", "突破上限：不超过 3 块", "《乙文件》");
        assertThat(tile("hours")).contains("13.5");
        assertThat(tile("per-worker")).contains("2.7");
    }

    @Test
    @WithMockUser(username = "lingdao", roles = "LEADER")
    void the_headers_of_a_topics_units_say_what_they_mean() {
        Addresses.open("burden?topic=meetings&from=2023-02&to=2023-02");
        assertThat(find(Card.class).withTestId("causes").single().getElement().getOuterHTML())
                .contains("title=\"一次会议几个社区登记也只算一次\"");
    }

    private String tile(String id) {
        return find(Tile.class).withTestId("tile-" + id).single().getElement().getTextRecursively();
    }

    private String card(String id) {
        return find(Card.class).withTestId(id).single().getElement().getTextRecursively();
    }
}
