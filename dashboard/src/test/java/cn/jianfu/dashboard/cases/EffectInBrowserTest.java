package cn.jianfu.dashboard.cases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jianfu.dashboard.BrowserTrial;
import cn.jianfu.dashboard.cases.effect.EffectLook;
import cn.jianfu.dashboard.cases.effect.LetterSent;
import cn.jianfu.dashboard.cases.file.CaseIntake;
import cn.jianfu.dashboard.sample.SmallMart;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EffectInBrowserTest extends BrowserTrial {
    @Autowired
    private CaseIntake intake;

    @Autowired
    private EffectLook look;

    @Autowired
    private DataSource dataSource;

    private long caseId;

    @BeforeEach
    void send() {
        LetterSent.ledgers(jdbc, 10, 2);
        intake.takeIn();
        caseId = jdbc.sql("SELECT case_id FROM app.case_file WHERE unit_key = 'U1' AND item_code = 'I2'")
                .query(Long.class)
                .single();
        LetterSent.sent(jdbc, caseId);
        look.look(LocalDate.of(2024, 1, 20));
    }

    @AfterEach
    void forget() {
        jdbc.sql("TRUNCATE app.case_file, app.case_intake, app.effect_round, app.reopening_rule CASCADE")
                .update();
        SmallMart.publish(dataSource);
    }

    @Test
    void what_a_letter_did_is_said_on_the_case_and_in_the_list() {
        Page page = desktop("minzheng");
        page.navigate("/cases/effect");
        assertThat(page.getByTestId("effects")).containsText("效果明显 1");
        assertThat(page.getByTestId("effects")).containsText("0.20");
        assertThat(page.locator(".page")).containsText("回函用时");
        page.getByTestId("effects").getByText("临江区教育局").first().click();
        assertThat(page.getByTestId("effect-sentence")).containsText("效果明显，发函后的频次是发函前的 0.20 倍");
        assertThat(page.getByTestId("case-effect")).containsText("2022年8月—2023年7月");
        assertThat(page.getByTestId("case-effect")).containsText("2023年9月—2023年12月");
        Page phone = phone("lingdao", ColorScheme.DARK);
        phone.navigate("/cases/effect");
        assertThat(phone.getByTestId("effects")).containsText("效果明显");
        assertEquals(
                false, phone.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    @Test
    void a_county_office_decides_who_reopens_what_came_back() {
        Page page = desktop("minzheng");
        page.navigate("/cases/effect");
        assertThat(page.getByTestId("reopening")).containsText("只作提示");
        page.getByTestId("reopening-change").click();
        assertThat(page.getByTestId("reopening")).containsText("系统自动重新立案");
        Page leader = desktop("lingdao");
        leader.navigate("/cases/effect");
        assertThat(leader.getByTestId("effects")).isVisible();
        assertThat(leader.getByTestId("reopening")).hasCount(0);
    }
}
