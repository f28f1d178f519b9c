package cn.jianfu.dashboard.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jianfu.dashboard.BrowserTrial;
import cn.jianfu.database.CapTrial;
import cn.jianfu.database.CapTrials;
import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.home.DataDirectory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class RulesInBrowserTest extends BrowserTrial {
    @Autowired
    Environment environment;

    @Autowired
    DataSource dataSource;

    @TempDir
    private Path folder;

    private DataDirectory home;

    @BeforeEach
    void the_caps_of_the_city() throws IOException {
        home = new DataDirectory(Path.of(environment.getRequiredProperty("jianfu.home"))
                .toAbsolutePath()
                .normalize());
        Caps.builtIn("9901").write(home.caps());
    }

    @AfterEach
    void forget() throws IOException {
        Files.deleteIfExists(home.caps());
        Files.deleteIfExists(home.burdenFactors());
        jdbc.sql("TRUNCATE app.rule_version, app.rule_use, app.cap_trial CASCADE")
                .update();
        jdbc.sql("DELETE FROM app.run_request").update();
    }

    @Test
    void a_cap_is_added_tried_reasoned_saved_and_kept_as_a_version() throws Exception {
        CapTrials worker = new CapTrials(dataSource);
        Page page = admin(desktop("guanli"), "");
        page.getByTestId("add-cap").click();
        refused(page, "请选择指标");
        choose(page, "cap-measure", "会议：一次会议的时长");
        assertThat(page.getByTestId("cap-unit")).containsText("单位：分钟；逐条核对");
        fill(page, "cap-limit", "三小时");
        choose(page, "cap-region", "临江区");
        fill(page, "cap-document", "临江区减负规定");
        fill(page, "cap-from", "2026-03-01");
        fill(page, "cap-to", "2025-03-01");
        fill(page, "cap-source", "第三条");
        choose(page, "cap-strength", "不得");
        refused(page, "限额应是不小于 0 的数字");
        fill(page, "cap-limit", "300");
        refused(page, "失效日期 2025-03-01 早于施行日期 2026-03-01");
        fill(page, "cap-to", "");
        fill(page, "cap-words", "正则：视频(");
        refused(page, "正则表达式写得不对");
        fill(page, "cap-words", "视频、电视");
        fill(page, "cap-code", "S01-MEET-90");
        refused(page, "上限代码重复：S01-MEET-90");
        fill(page, "cap-code", "LJ-MEET");
        page.getByTestId("look").click();

        assertThat(page.getByTestId("change")).containsText("LJ-MEET 一次会议的时长不超过 300 分钟");
        assertThat(page.getByTestId("warnings")).containsText("宽于全国性文件");
        assertThat(page.getByTestId("trial")).containsText("计算程序没有运行");
        try (CapTrials.Attendance ignored = worker.attend()) {
            assertThat(page.getByTestId("trial")).containsText("正在试算");
            CapTrial asked = worker.take().orElseThrow();
            assertTrue(asked.content().contains("LJ-MEET"));
            worker.done(
                    asked.id(),
                    new CapTrial.Outcome(
                            published(), List.of(new CapTrial.Figure("LJ-MEET", 1, 0, 4, 4, 0)), List.of()));
            assertThat(page.getByTestId("trial-sum")).containsText("改后 4 处：新增 4 处，消除 0 处");
            assertThat(page.getByTestId("trial")).containsText("临江区教育局");
        }
        // A filter rebuilds the page: the draft and what was tried are still there.
        fill(page, "filter-q", "LJ-MEET");
        page.waitForURL(url -> url.contains("LJ-MEET"));
        assertThat(page.getByTestId("trial-sum")).containsText("新增 4 处");
        page.getByTestId("save-caps").click();
        assertThat(page.getByTestId("change")).containsText("请写明为什么修改");
        fill(page, "change-reason", "区里新规定施行");
        page.getByTestId("save-caps").click();
        assertThat(page.getByTestId("versions")).containsText("区里新规定施行");
        assertThat(page.getByTestId("versions")).containsText("当时已提醒");
        assertThat(page.getByTestId("run-words")).containsText("已排队");
        Cap saved = Caps.read(home.caps()).find("LJ-MEET").orElseThrow();
        assertEquals("视频|电视", String.valueOf(saved.condition()));
    }

    @Test
    void a_failed_trial_says_why_and_can_be_asked_for_again() throws Exception {
        CapTrials worker = new CapTrials(dataSource);
        try (CapTrials.Attendance ignored = worker.attend()) {
            Page page = admin(desktop("guanli"), "");
            page.getByTestId("end-S01-MEET-90").click();
            page.getByTestId("look").click();
            assertThat(page.getByTestId("trial")).containsText("正在试算");
            worker.failed(worker.take().orElseThrow().id(), "还没有计算过，请先点“重新计算”。");
            assertThat(page.getByTestId("trial")).containsText("请先点“重新计算”");
            page.getByTestId("try-again").click();
            assertThat(page.getByTestId("trial")).containsText("正在试算");
            worker.done(worker.take().orElseThrow().id(), new CapTrial.Outcome("an-earlier-run", List.of(), List.of()));
            assertThat(page.getByTestId("trial")).containsText("已经重新计算");
            page.getByTestId("drop-change").click();
            assertThat(page.getByTestId("change")).hasCount(0);
        }
    }

    @Test
    void an_uploaded_table_is_looked_at_and_a_faulty_one_is_told_by_its_line_or_cap() throws IOException {
        Page page = admin(desktop("guanli"), "");
        String table = Files.readString(home.caps());
        upload(page, "one.csv", table.replace("4000,专项|任务", "4000,专项|(任务"));
        assertThat(page.getByTestId("upload-error")).containsText("第 2 行：“condition”写得不对");
        upload(page, "two.csv", table.replace(",9901,本市", ",9909,本市"));
        assertThat(page.getByTestId("upload-error")).containsText("的适用地区“9909”不在本地区划表中");
        assertThat(page.getByTestId("change")).hasCount(0);
        upload(page, "three.csv", table.replace("S01-INSPECT,INSPECTIONS,<=,1", "S01-INSPECT,INSPECTIONS,<=,2"));
        assertThat(page.getByTestId("change")).containsText("限额：不超过 1 次 → 不超过 2 次");
    }

    @Test
    void a_factor_is_changed_with_its_source_and_saved() {
        Page page = admin(desktop("guanli"), "?show=factors");
        page.getByTestId("factor-FORM_BASE_HOURS").click();
        fill(page, "factor-value", "-1");
        refused(page, "应是不小于 0 的数字");
        fill(page, "factor-value", "0.75");
        page.getByTestId("factor-guess").locator("input").uncheck();
        refused(page, "没有文件的写“经验值”");
        fill(page, "factor-source", "市民政局实测");
        page.getByTestId("look").click();
        assertThat(page.getByTestId("change")).containsText("0.5 小时 → 0.75 小时");
        fill(page, "change-reason", "实测");
        page.getByTestId("save-factors").click();
        assertThat(page.getByTestId("versions")).containsText("实测");
        assertEquals(
                "0.75",
                BurdenFactors.read(home.burdenFactors())
                        .value(BurdenFactor.FORM_BASE_HOURS)
                        .toPlainString());
    }

    @Test
    void nobody_but_the_administrator_comes_here_and_nothing_scrolls_sideways_on_a_phone() {
        Page clerk = desktop("minzheng");
        clerk.navigate("/caps");
        assertThat(clerk.getByTestId("caps")).hasCount(0);
        for (String part : List.of("", "?show=factors", "?show=versions")) {
            Page phone = admin(phone("guanli", ColorScheme.LIGHT), part);
            assertFalse((boolean)
                    phone.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        }
    }

    private String published() {
        return jdbc.sql("SELECT run_id FROM mart.run").query(String.class).single();
    }

    private void upload(Page page, String name, String table) throws IOException {
        Path file = Files.writeString(folder.resolve(name), table);
        // The field takes one file at a time and lets go of it when it has been read.
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    /** Looks at what is entered, and is told what to mend. */
    private static void refused(Page page, String words) {
        page.getByTestId("look").click();
        assertThat(page.getByTestId("item-error")).containsText(words);
    }

    private static void fill(Page page, String testId, String value) {
        Locator input = page.getByTestId(testId).locator("input");
        input.fill(value);
        input.press("Tab");
    }

    private static void choose(Page page, String testId, String words) {
        Locator input = page.getByTestId(testId).locator("input");
        input.fill(words);
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private static Page admin(Page page, String part) {
        page.navigate("/caps" + part);
        page.locator(".card").first().waitFor();
        return page;
    }
}
