package cn.jianfu.dashboard.adjudication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jianfu.dashboard.BrowserTrial;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdjudicationInBrowserTest extends BrowserTrial {
    @AfterEach
    void forget() {
        jdbc.sql("TRUNCATE app.decision, app.four_eyes CASCADE").update();
        jdbc.sql("DELETE FROM app.run_request").update();
    }

    @Test
    void one_key_decides_the_preview_shows_it_another_undoes_it() {
        Page page = as("minzheng", "/adjudication?from=2023-02&to=2023-02");
        assertThat(page.getByTestId("entry")).containsText("情况属实");
        page.keyboard().press("3");
        assertThat(page.getByTestId("entry-0")).containsText("✓ 文件外");
        assertThat(page.getByTestId("preview")).containsText("临江区公安局");
        assertThat(page.getByTestId("preview")).containsText("1 → 2");
        page.keyboard().press("u");
        assertThat(page.getByTestId("preview")).containsText("没有待变化的");
        page.keyboard().press("1");
        assertThat(page.getByTestId("entry-0")).containsText("✓ 可由");
        page.getByTestId("run-now").click();
        assertThat(page.getByTestId("run-words")).containsText("已排队");
    }

    @Test
    void a_suggestion_that_the_software_does_not_trust_is_not_taken_by_one_key() {
        jdbc.sql("INSERT INTO mart.judgement_suggestion SELECT j.judgement_id, 1, min(i.item_id), 0.093, '近似'"
                        + " FROM mart.judgement j CROSS JOIN mart.item i WHERE j.certificate_name LIKE '%情况属实%'"
                        + " AND i.attribute = 'PROHIBITED' GROUP BY 1")
                .update();
        try {
            Page page = as("minzheng", "/adjudication?from=2023-02&to=2023-02");
            assertThat(page.getByTestId("accept")).containsText("把握不足，须按两次");
            assertThat(page.getByTestId("decide-prohibited")).containsText("单列");
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("question")).containsText("9.3%");
            assertThat(page.getByTestId("entry-0")).containsText("待研判");
            assertEquals(0, decisions());
            page.keyboard().press("x");
            assertThat(page.getByTestId("question")).isHidden();
            page.keyboard().press("x");
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("question")).isVisible();
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("entry-0")).containsText("✓ 不应由");
            assertEquals(1, decisions());
        } finally {
            jdbc.sql("DELETE FROM mart.judgement_suggestion WHERE confidence = 0.093")
                    .update();
        }
    }

    @Test
    void every_key_says_how_many_rows_it_would_reach() {
        Page page = as("minzheng", "/adjudication?state=MACHINE");
        assertThat(page.getByTestId("decide-prohibited")).containsText(" 份");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.getByTestId("decide-prohibited")).containsText("2 个名称");
        page.navigate("/adjudication?tab=units&from=2023-02&to=2023-02");
        assertThat(page.getByTestId("own-unit")).containsText(" 行");
        assertThat(page.getByTestId("new-unit")).containsText(" 行");
    }

    @Test
    void a_unit_composed_of_names_is_confirmed_with_all_its_spellings_by_one_key() {
        jdbc.sql("UPDATE mart.unit SET standing = 'PROVISIONAL', unit_code = region_code || '/' || name"
                        + " WHERE unit_id = 1")
                .update();
        try {
            Page page = as("minzheng", "/adjudication?tab=units&state=PROVISIONAL&from=2023-02&to=2023-02");
            assertThat(page.getByTestId("machine")).containsText("临江区教育局（暂定");
            assertThat(page.getByTestId("spellings")).containsText("这个单位名下的写法");
            assertThat(page.getByTestId("confirm-unit")).containsText("确认为单位 临江区教育局（全部写法共 5 行），其中这种写法 · 3 行");
            assertThat(page.getByTestId("rename-unit")).isVisible();
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("entry-0")).containsText("✓ 整个单位即 临江区教育局");
            page.navigate("/adjudication?tab=units&state=PROVISIONAL&from=2023-02&to=2023-02");
            assertThat(page.getByTestId("queue")).containsText("没有待确认的暂定单位");
        } finally {
            jdbc.sql("UPDATE mart.unit SET standing = 'REGISTERED', unit_code = 'U1' WHERE unit_id = 1")
                    .update();
        }
    }

    private long decisions() {
        return jdbc.sql("SELECT count(*) FROM app.decision").query(Long.class).single();
    }

    @Test
    void what_is_typed_into_a_field_decides_nothing() {
        Page page = as("minzheng", "/adjudication");
        page.getByTestId("reason").locator("input").fill("第3号");
        page.getByTestId("reason").locator("input").press("3");
        assertThat(page.getByTestId("reason").locator("input")).hasValue("第3号3");
        assertThat(page.getByTestId("entry-0")).containsText("待研判");
    }

    @Test
    void several_names_are_decided_at_once_and_undone_at_once() {
        Page page = as("minzheng", "/adjudication?state=MACHINE");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("2");
        assertThat(page.locator(".done-mark")).hasCount(2);
        page.keyboard().press("u");
        assertThat(page.locator(".done-mark")).hasCount(0);
    }

    @Test
    void with_four_eyes_a_colleague_confirms_what_one_decided() {
        Page clerk = as("minzheng", "/adjudication?tab=history");
        clerk.getByTestId("four-eyes").locator("input").check();
        assertThat(clerk.locator(".holds")).containsText("须另一人复核后生效");
        clerk.navigate("/adjudication");
        clerk.getByTestId("entry").waitFor();
        clerk.keyboard().press("3");
        assertThat(clerk.getByTestId("entry-0")).containsText("◷");
        clerk.navigate("/adjudication?tab=history");
        assertThat(clerk.getByTestId("history")).containsText("待复核");
        assertThat(clerk.getByText("复核通过")).hasCount(0);

        Page admin = as("guanli", "/adjudication?tab=history&scope=990101000000");
        admin.getByText("复核通过").click();
        assertThat(admin.getByTestId("history")).containsText("✓ 生效");
    }

    @Test
    void a_unit_that_is_in_no_list_is_added_and_the_name_is_its_alias() {
        Page page = as("minzheng", "/adjudication?tab=units&from=2023-02&to=2023-02");
        assertThat(page.getByTestId("entry")).containsText("=某中介");
        page.keyboard().press("n");
        page.getByTestId("new-unit-dialog").locator("input").first().fill("临江区某某中介服务中心");
        page.getByTestId("add-unit").click();
        assertThat(page.getByTestId("entry-0")).containsText("即 临江区某某中介服务中心");
        assertThat(page.getByTestId("preview")).containsText("临江区某某中介服务中心");
    }

    @Test
    void a_leader_reads_and_a_township_does_not_see_it() {
        Page leader = as("lingdao", "/adjudication");
        assertThat(leader.getByTestId("entry")).containsText("情况属实");
        assertThat(leader.getByTestId("decide-unlisted")).hasCount(0);
        leader.keyboard().press("3");
        assertThat(leader.getByTestId("entry-0")).containsText("待研判");
        Page township = desktop("jiedao");
        assertThat(township.locator("vaadin-side-nav-item[path=adjudication]")).hasCount(0);
        township.navigate("/adjudication");
        assertThat(township.getByTestId("entry")).hasCount(0);
    }

    @Test
    void nothing_scrolls_sideways_on_a_phone() {
        Page page = phone("minzheng", ColorScheme.DARK);
        for (String path : new String[] {"/adjudication", "/adjudication?tab=units", "/adjudication?tab=history"}) {
            page.navigate(path);
            page.getByTestId("as-of").waitFor();
            assertEquals(
                    false,
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"),
                    path);
        }
    }

    private Page as(String username, String path) {
        Page page = desktop(username);
        page.navigate(path);
        page.getByTestId("as-of").waitFor();
        return page;
    }
}
