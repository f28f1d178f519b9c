package cn.jianfu.dashboard.cases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.dashboard.Browser;
import cn.jianfu.dashboard.BrowserTrial;
import cn.jianfu.dashboard.cases.file.CaseIntake;
import cn.jianfu.dashboard.cases.file.OverdueReplies;
import cn.jianfu.dashboard.figures.Figures;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.InputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seed 000 played through: from found to closed to rebound to handed over, by a township, two people of a county, a leader. */
class CampaignJourneyInBrowserTest extends BrowserTrial {
    @Autowired
    private CaseIntake intake;

    @Autowired
    private OverdueReplies overdue;

    @BeforeEach
    void open() {
        intake.takeIn();
        jdbc.sql(
                        "INSERT INTO app.account SELECT 'jiwei', '区纪委', password_hash, 'DISCIPLINE', scope_code FROM app.account"
                                + " WHERE username = 'minzheng'")
                .update();
    }

    @AfterEach
    void forget() {
        jdbc.sql("TRUNCATE app.case_file, app.case_intake, app.letter, app.letterhead CASCADE")
                .update();
        jdbc.sql("DELETE FROM app.account WHERE username IN ('jiwei', 'lingjuzhang')")
                .update();
    }

    @Test
    void a_demand_is_found_reported_written_about_closed_comes_back_and_is_handed_over() throws Exception {
        Page street = desktop("jiedao");
        street.navigate("/cases/desk");
        street.getByTestId("mark-all").locator("input").check();
        street.getByTestId("desk-REPORTED").click();
        assertThat(street.getByTestId("desk-pile")).containsText("没有要办的");

        Page clerk = desktop("minzheng");
        clerk.navigate("/cases/letterhead");
        clerk.getByTestId("head-contact").locator("input").fill("王科员");
        clerk.getByTestId("head-telephone").locator("input").fill("0931-1234567");
        clerk.getByTestId("head-save").click();
        assertThat(clerk.locator("vaadin-notification-card")).containsText("函头已保存");
        String caseAddress = "/cases/case?case=" + caseOf("临江区教育局", "亲属关系证明");
        clerk.navigate(caseAddress);
        clerk.getByTestId("draft").click();
        clerk.getByTestId("draft-save").click();
        assertThat(clerk.getByTestId("letter")).containsText("还没有编号");
        assertThat(clerk.getByTestId("letter-CHECKED")).isDisabled();
        // The page changes before its address does.
        clerk.waitForURL(address -> address.contains("/cases/letter?"));
        String letterAddress = clerk.url();

        Page chief = chief();
        chief.navigate(letterAddress);
        press(chief, "CHECKED");
        assertThat(chief.getByTestId("letter")).containsText("已核稿");
        press(chief, "SIGNED");
        String number = "临民函〔" + Figures.today().getYear() + "〕1号";
        assertThat(chief.getByTestId("letter")).containsText(number);
        Download paper =
                chief.waitForDownload(() -> chief.getByTestId("letter-docx").click());
        assertThat(paper.suggestedFilename()).contains("不应由函").endsWith(".docx");
        try (InputStream bytes = paper.createReadStream();
                XWPFDocument document = new XWPFDocument(bytes);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains(number, "临江区教育局：", "“亲属关系”证明", "敬请函复");
        }
        press(chief, "SENT");
        assertThat(chief.getByTestId("letter")).containsText("已发出");

        clerk.navigate(caseAddress);
        assertThat(clerk.getByTestId("case-profile")).containsText("已发函");
        step(clerk, "REPLIED", "来函说明已改用网上核查");
        clerk.getByTestId("step-STOPPED").click();
        clerk.getByTestId("step-reason").locator("textarea").fill("已停止索要");
        clerk.getByTestId("step-save").click();
        assertThat(clerk.getByTestId("step-error")).containsText("须写明解决方式");
        Browser.choose(clerk, "step-solution", "直接取消");
        clerk.getByTestId("step-save").click();
        assertThat(clerk.getByTestId("case-profile")).containsText("办结清单");

        step(clerk, "REBOUNDED", "八月台账又有索要");
        assertThat(clerk.getByTestId("case-profile")).containsText("反弹");
        step(clerk, "HANDED_OVER", "屡次索要，移交");
        assertThat(clerk.getByTestId("timeline")).containsText("移交纪检监察");

        Page discipline = signedIn("jiwei");
        discipline.navigate("/cases?look=table");
        assertThat(discipline.getByTestId("case-table")).containsText("临江区教育局");
        assertThat(discipline.getByTestId("case-table")).not().containsText("养犬证明");
        discipline.navigate(caseAddress);
        assertThat(discipline.getByTestId("case-actions")).containsText("不能办理");

        Page leader = phone("lingdao", ColorScheme.LIGHT);
        leader.navigate("/cases");
        assertThat(leader.getByTestId("list-CLOSURE")).containsText("移交纪检监察");
        assertThat(overdue.mark(Figures.today())).isZero();
    }

    @Test
    void a_reply_that_does_not_come_is_overdue_is_reminded_and_then_handed_over() {
        long id = caseOf("临江区公安局", "亲属关系证明");
        Page clerk = desktop("minzheng");
        letterOut(id);
        assertThat(overdue.mark(Figures.today())).isEqualTo(1);
        clerk.navigate("/cases/case?case=" + id);
        assertThat(clerk.getByTestId("case-profile")).containsText("逾期或推诿");
        assertThat(clerk.getByTestId("step-HANDED_OVER")).hasCount(0);
        step(clerk, "REMINDED", "电话催办");
        step(clerk, "HANDED_OVER", "仍不答复");
        assertThat(clerk.getByTestId("case-profile")).containsText("移交纪检监察");
    }

    /** What was written down in 2023: reported, and a letter whose reply has not come. */
    private void letterOut(long id) {
        jdbc.sql("""
                INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name, letter, due)
                VALUES (:case, 2, 'REPORTED', DATE '2023-08-05', 'minzheng', '民政局', NULL, NULL),
                       (:case, 3, 'LETTER_SENT', DATE '2023-08-10', 'minzheng', '民政局', 'CEASE', DATE '2023-08-31')
                """).param("case", id).update();
        jdbc.sql("""
                UPDATE app.case_file SET events = 3, state = 'LETTER_OUT', since = DATE '2023-08-10', due = DATE '2023-08-31', letters = 1,
                       watched_from = DATE '2023-08-10'
                WHERE case_id = :case
                """).param("case", id).update();
    }

    private long caseOf(String unit, String item) {
        return jdbc.sql("SELECT case_id FROM app.case_file WHERE unit_name = :unit AND item_name = :item")
                .param("unit", unit)
                .param("item", item)
                .query(Long.class)
                .single();
    }

    private static void press(Page page, String step) {
        page.getByTestId("letter-" + step).click();
        page.getByTestId("letter-save").click();
        assertThat(page.getByTestId("letter-dialog")).isHidden();
    }

    private static void step(Page page, String step, String reason) {
        page.getByTestId("step-" + step).click();
        page.getByTestId("step-reason").locator("textarea").fill(reason);
        page.getByTestId("step-save").click();
        assertThat(page.getByTestId("step-dialog")).isHidden();
    }

    private Page chief() {
        jdbc.sql("INSERT INTO app.account SELECT 'lingjuzhang', '凌局长', password_hash, role, scope_code FROM app.account"
                        + " WHERE username = 'minzheng'")
                .update();
        return signedIn("lingjuzhang");
    }

    private Page signedIn(String username) {
        Page page = window(1440, 900, ColorScheme.LIGHT);
        page.navigate("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("jianfu2023");
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("login"));
        page.getByTestId("as-of").waitFor();
        return page;
    }
}
