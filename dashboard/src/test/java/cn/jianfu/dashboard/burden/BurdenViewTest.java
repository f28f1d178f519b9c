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
        assertThat(tile("per-community")).contains("6.1");
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

    private String tile(String id) {
        return find(Tile.class).withTestId("tile-" + id).single().getElement().getTextRecursively();
    }

    private String card(String id) {
        return find(Card.class).withTestId(id).single().getElement().getTextRecursively();
    }
}
