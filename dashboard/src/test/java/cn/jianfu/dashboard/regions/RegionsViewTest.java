package cn.jianfu.dashboard.regions;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.Addresses;
import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.page.Card;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@DashboardTest
@WithMockUser(username = "lingdao", roles = "LEADER")
class RegionsViewTest extends SpringBrowserlessTest {
    @Test
    void the_counties_add_up_to_the_city() {
        Addresses.open("regions");
        assertThat(find(NativeTable.class).single().getFoot().getElement().getTextRecursively())
                .contains("合计", "10", "8");
    }

    @Test
    void a_region_leads_into_what_lies_below_it() {
        Addresses.open("regions");
        assertThat(find(RouterLink.class)
                        .withTestId("region-990101000000")
                        .single()
                        .getHref())
                .contains("scope=990101000000");
    }

    @Test
    void a_community_shows_its_ledger_rows_with_unit_as_written_and_as_meant() {
        Addresses.open("regions?scope=990101001001&show=rows");
        NativeTable table = find(NativeTable.class).single();
        assertThat(table.getBody().getElement().getChildCount()).isEqualTo(5);
        assertThat(table.getElement().getTextRecursively()).contains("区教育局", "→ 临江区教育局", "未能对上已知单位");
    }

    @Test
    void a_community_shows_everything_that_weighs_on_it_against_the_caps() {
        Addresses.open("regions?scope=990101001001&from=2023-02&to=2023-02");
        assertThat(text("topics")).contains("会议", "6.0", "填表报数", "5.0", "出具证明", "2.5");
        assertThat(text("breaches")).contains("共 2 处", "《乙文件》", "5 块", "不超过 3 块");
        assertThat(text("ledger")).contains("居住证明");
    }

    private String text(String card) {
        return find(Card.class).withTestId(card).single().getElement().getTextRecursively();
    }

    @Test
    void the_address_filters_the_rows() {
        Addresses.open("regions?show=rows&unit=U1&attribute=PROHIBITED");
        assertThat(find(NativeTableRow.class).all()).hasSize(1 + 3);
    }

    @Test
    void what_was_refused_is_no_certificate_and_is_shown() {
        Addresses.open("regions?show=aside");
        assertThat(text("set-aside")).contains("未予出具 1 行，作废 0 行", "无犯罪记录证明", "→ 临江区教育局", "第 8 行");
        Addresses.open("regions?show=aside&unit=U2");
        assertThat(text("set-aside")).contains("未予出具 0 行");
        Addresses.open("regions?show=aside&scope=990102000000");
        assertThat(text("set-aside")).contains("未予出具 0 行");
    }

    @Test
    void a_row_says_where_it_stands() {
        Addresses.open("regions?scope=990101001001");
        NativeButton first =
                find(NativeButton.class).withClassName("cell-link").all().getFirst();
        test(first).click();
        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("台账第 3 行");
        assertThat(dialog.getElement().getTextRecursively()).contains("临江区/朝阳社区.xlsx", "民发〔2020〕20号");
    }
}
