package cn.jianfu.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.submission.LedgerFile;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardInBrowserTest extends BrowserTrial {
    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM app.run_request").update();
        jdbc.sql("TRUNCATE app.submission CASCADE").update();
    }

    @Test
    void a_leader_goes_from_a_bar_to_the_unit_and_its_ledger_rows() {
        Page page = desktop("lingdao");
        page.locator("[data-testid=top-units][data-ready]").waitFor();
        page.getByTestId("top-units").locator("text=临江区教育局").click();
        assertThat(page.locator("h1")).hasText("临江区教育局");
        page.getByTestId("unit-rows").click();
        assertThat(page.getByTestId("ledger")).containsText("单位：临江区教育局");
    }

    @Test
    void a_stay_counts_as_a_login_of_the_office() {
        jdbc.sql("DELETE FROM app.sitting").update();
        Page page = desktop("minzheng");
        page.getByText("区域下钻").first().click();
        page.getByText("总览").first().click();
        assertThat(page.getByTestId("own-load")).containsText("县（市、区）民政局");
        assertEquals(
                1L,
                jdbc.sql("SELECT count(*) FROM app.sitting WHERE role = 'COUNTY_OFFICE' AND scope_code = :scope")
                        .param("scope", SmallMart.COUNTY)
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_leader_goes_from_the_city_down_to_the_row() {
        Page page = desktop("lingdao");
        page.getByText("区域下钻").first().click();
        for (String region : new String[] {SmallMart.COUNTY, SmallMart.TOWNSHIP, SmallMart.COMMUNITY}) {
            page.getByTestId("region-" + region).click();
        }
        page.getByTestId("open-row").first().click();
        assertThat(page.locator("h2", new Page.LocatorOptions().setHasText("台账第 3 行")))
                .isVisible();
        assertThat(page.getByText("临江区/朝阳社区.xlsx")).isVisible();
        page.keyboard().press("Escape");
        page.goBack();
        assertThat(page.getByTestId("region-" + SmallMart.COMMUNITY)).isVisible();
    }

    @Test
    void a_link_opens_the_same_numbers_after_signing_in() {
        Page page = window(1440, 900, ColorScheme.LIGHT);
        page.navigate("/regions?scope=" + SmallMart.TOWNSHIP + "&from=2023-02&to=2023-02");
        page.getByTestId("demo-minzheng").click();
        assertThat(page.getByTestId("as-of")).containsText("统计期 2023年2月");
        assertThat(page.getByTestId("scope-path")).containsText("东街街道");
    }

    @Test
    void a_township_may_not_ask_for_a_run_nor_see_its_neighbours() {
        Page page = desktop("jiedao");
        assertThat(page.getByTestId("recompute")).hasCount(0);
        page.navigate("/regions?scope=990101002000");
        assertThat(page.getByTestId("refusal")).containsText("不能查看这个地区");
    }

    @Test
    void a_township_sends_in_several_ledgers_and_is_told_what_became_of_each(@TempDir Path folder) throws IOException {
        Page page = desktop("jiedao");
        page.getByText("台账报送").first().click();
        page.getByText("上传台账").first().click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(new Path[] {
            LedgerFile.write(folder.resolve("朝阳社区2024年台账.xlsx"), "2024-3-5", "2024-2-30"),
            LedgerFile.write(folder.resolve("滨河社区台账.xlsx"), "2024-3-5"),
            Files.writeString(folder.resolve("和平社区.xlsx"), "坏的")
        });
        assertThat(page.getByTestId("results")).containsText("被退回 2 份，已收下 1 份");
        assertThat(page.getByTestId("results")).containsText("收下 1 行，另有 1 行没有读懂");
        assertThat(page.getByTestId("results")).containsText("不在您的报送范围（东街街道）内");
        page.getByTestId("open-faults").click();
        assertThat(page.getByTestId("faults")).containsText("出具证明时间是不存在的日期");
        page.keyboard().press("Escape");
        page.getByTestId("recompute-after-upload").click();
        assertThat(page.getByTestId("run-words")).containsText("已排队");
        page.getByText("报送记录").first().click();
        assertThat(page.getByTestId("history")).containsText("朝阳社区2024年台账.xlsx");
    }

    @Test
    void the_statistics_table_is_taken_out_while_adjudication_is_pending_and_when_it_is_complete() {
        Page page = desktop("minzheng");
        page.navigate("/exports?from=2023-02&to=2023-02");
        assertThat(page.getByTestId("export")).containsText("待研判，在表中三个属性栏都不打勾");
        assertThat(page.getByTestId("download")).isVisible();
        page.navigate("/exports?from=2023-01&to=2023-01");
        assertThat(page.getByTestId("export")).not().containsText("三个属性栏都不打勾");
        assertThat(page.getByTestId("download")).isVisible();
    }

    @Test
    void the_dark_scheme_is_remembered() {
        Page page = desktop("lingdao");
        page.getByTestId("scheme").click();
        page.reload();
        page.getByTestId("as-of").waitFor();
        assertEquals("dark", page.locator("html").getAttribute("theme"));
    }

    @Test
    void pages_are_dressed_and_charts_are_drawn() {
        Page page = desktop("lingdao");
        page.locator("[data-testid=trend][data-ready]").waitFor();
        assertEquals(
                "grid", page.evaluate("getComputedStyle(document.querySelector('.tiles')).display"), "the style sheet");
        assertThat(page.getByTestId("trend").locator("svg")).isVisible();
    }

    @Test
    void nothing_scrolls_sideways_on_a_phone() {
        Page page = phone("lingdao", ColorScheme.LIGHT);
        for (String path : new String[] {
            "/overview", "/regions", "/units", "/units/profile?unit=U1", "/quarantine", "/submissions", "/exports"
        }) {
            page.navigate(path);
            page.getByTestId("as-of").waitFor();
            assertEquals(
                    false,
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"),
                    path);
        }
    }
}
