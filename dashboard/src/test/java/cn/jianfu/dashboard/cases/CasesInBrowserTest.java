package cn.jianfu.dashboard.cases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jianfu.dashboard.BrowserTrial;
import cn.jianfu.dashboard.cases.file.CaseIntake;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CasesInBrowserTest extends BrowserTrial {
    @Autowired
    private CaseIntake intake;

    @BeforeEach
    void open() {
        intake.takeIn();
    }

    @AfterEach
    void forget() {
        jdbc.sql("TRUNCATE app.case_file, app.case_intake CASCADE").update();
    }

    @Test
    void a_township_confirms_many_at_once_and_sends_them_up() {
        Page street = desktop("jiedao");
        street.navigate("/cases/desk");
        assertThat(street.getByTestId("desk-pile")).containsText("亲属关系证明");
        street.getByTestId("mark-all").locator("input").check();
        street.getByTestId("desk-CONFIRMED").click();
        assertThat(street.getByTestId("desk-pile")).containsText("没有要办的");
        street.navigate("/cases/desk?tab=TO_SEND_UP");
        street.getByTestId("mark-all").locator("input").check();
        street.getByTestId("desk-REPORTED").click();
        assertThat(street.getByTestId("desk-pile")).containsText("没有要办的");
        assertEquals(
                3,
                jdbc.sql("SELECT count(*) FROM app.case_file WHERE state = 'REPORTED'")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void who_denies_says_why() {
        Page street = desktop("jiedao");
        street.navigate("/cases/desk");
        street.getByTestId("mark-all").locator("input").check();
        street.getByTestId("desk-DENIED").click();
        assertThat(street.getByTestId("desk-reason")).containsText("须写明理由");
        street.getByTestId("desk-reason").locator("input").fill("居民自己来开，不是单位要求");
        street.getByTestId("desk-DENIED").click();
        assertThat(street.getByTestId("desk-pile")).containsText("没有要办的");
    }

    @Test
    void the_second_of_two_people_is_told_what_the_first_did_and_keeps_what_was_typed() {
        Page page = desktop("minzheng");
        page.navigate("/cases");
        assertThat(page.getByTestId("board")).containsText("临江区教育局");
        page.getByText("临江区公安局").first().click();
        assertThat(page.getByTestId("timeline")).containsText("立案");
        page.getByTestId("step-REPORTED").click();
        page.getByTestId("step-reason").locator("textarea").fill("两个社区反映一致");
        jdbc.sql("""
                WITH one AS (UPDATE app.case_file SET events = events + 1 WHERE unit_name = '临江区公安局' RETURNING case_id, events)
                INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name, reason)
                SELECT case_id, events, 'NOTED', DATE '2023-08-01', 'li', '李科员', '已电话沟通' FROM one
                """).update();
        page.getByTestId("step-save").click();
        assertThat(page.getByTestId("step-error")).containsText("李科员已于");
        assertThat(page.getByTestId("step-reason").locator("textarea")).hasValue("两个社区反映一致");
        page.getByTestId("step-save").click();
        assertThat(page.getByTestId("timeline")).containsText("两个社区反映一致");
        assertThat(page.getByTestId("case-profile")).containsText("已报送");
    }

    @Test
    void a_link_to_a_filtered_list_opens_the_same_cases_for_a_colleague_and_nobody_elses() {
        Page page = desktop("minzheng");
        page.navigate("/cases?look=table&attribute=UNLISTED");
        assertThat(page.getByTestId("case-table")).containsText("养犬证明");
        assertThat(page.getByTestId("case-table")).not().containsText("亲属关系证明");
        page.navigate("/cases?look=table&scope=990102000000");
        assertThat(page.getByTestId("refusal")).isVisible();
        page.navigate("/cases/case?case=999999");
        assertThat(page.locator(".page")).containsText("没有这个案件");
        Page phone = phone("lingdao", ColorScheme.DARK);
        phone.navigate("/cases");
        assertThat(phone.getByTestId("board")).containsText("望山县教育局");
        assertEquals(
                false, phone.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }
}
