package cn.jianfu.dashboard.cases.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jianfu.dashboard.BrowserTrial;
import cn.jianfu.dashboard.campaign.CampaignDraft;
import cn.jianfu.dashboard.campaign.CampaignPlans;
import cn.jianfu.dashboard.cases.file.CaseIntake;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.campaign.Campaign;
import cn.jianfu.datasets.campaign.CampaignTemplate;
import cn.jianfu.datasets.campaign.Measure;
import cn.jianfu.datasets.campaign.Stage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProgressInBrowserTest extends BrowserTrial {
    private static final Account OFFICE = new Account("li", "李科员", Role.COUNTY_OFFICE, SmallMart.COUNTY);

    @Autowired
    private CaseIntake intake;

    @Autowired
    private CampaignPlans plans;

    @BeforeEach
    void open() {
        intake.takeIn();
    }

    @AfterEach
    void forget() {
        jdbc.sql("TRUNCATE app.campaign, app.case_file, app.case_intake CASCADE")
                .update();
    }

    @Test
    void an_office_begins_a_campaign_from_a_template_and_sees_its_townships_at_once() {
        Page page = desktop("minzheng");
        page.navigate("/cases/progress");
        assertThat(page.locator(".page")).containsText("还没有整治行动");
        page.locator("a.link-button", new Page.LocatorOptions().setHasText("新建行动"))
                .click();
        assertThat(page.getByTestId("campaign").getByTestId("stage-name")).hasCount(5);
        page.getByTestId("campaign-save").click();
        assertThat(page.getByTestId("campaign-error")).containsText("请写明理由");
        page.getByTestId("campaign-reason").locator("input").fill("临政办发〔2023〕12号");
        page.getByTestId("campaign-save").click();
        assertThat(page.getByTestId("stages")).containsText("东街街道");
        assertThat(page.getByTestId("stages")).containsText("河湾镇");
        assertThat(page.getByTestId("stages")).containsText("合计");
        page.navigate("/cases/progress?stage=3");
        assertThat(page.getByTestId("stages")).containsText("案件核报");
        assertThat(page.getByTestId("stages")).containsText("0 / 3");
    }

    @Test
    void stages_out_of_order_are_said_and_what_was_typed_stays_when_a_colleague_was_faster() {
        long id = begin();
        Page page = desktop("minzheng");
        page.navigate("/cases/campaign?campaign=" + id);
        var deadline = page.getByTestId("stage-deadline").first().locator("input");
        deadline.fill("2023-10-15");
        deadline.press("Enter");
        page.getByTestId("campaign-reason").locator("input").fill("推迟");
        page.getByTestId("campaign-save").click();
        assertThat(page.getByTestId("campaign-error")).containsText("应晚于前一阶段“调查摸底”的截止日 2023-10-15");
        deadline.fill("2023-09-15");
        deadline.press("Enter");
        plans.change(
                OFFICE,
                id,
                1,
                new CampaignDraft(CampaignTemplate.YONGNING.campaign(), List.of(SmallMart.COUNTY), "换成永宁方案"));
        page.getByTestId("campaign-save").click();
        assertThat(page.getByTestId("campaign-error")).containsText("李科员已于");
        assertThat(deadline).hasValue("2023-09-15");
        page.getByTestId("campaign-save").click();
        assertThat(page.getByTestId("stages")).containsText("第 3 版");
        page.navigate("/cases/campaign?campaign=" + id);
        assertThat(page.getByTestId("versions")).containsText("换成永宁方案");
        assertThat(page.getByTestId("versions")).containsText("调查摸底（2023-09-15）");
    }

    @Test
    void a_finding_is_entered_with_its_deadline_and_a_township_says_that_it_is_mended() {
        long id = begin();
        Page page = desktop("minzheng");
        page.navigate("/cases/progress?campaign=" + id);
        page.getByTestId("add-record").click();
        page.getByTestId("record-kind").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("检查发现的问题"))
                .click();
        page.getByTestId("record-region").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("东街街道"))
                .click();
        page.getByTestId("record-what").locator("input").fill("两个社区没有建台账");
        page.getByTestId("record-document").locator("input").fill("检查通报第3期");
        page.getByTestId("ask-save").click();
        assertThat(page.getByTestId("ask-error")).containsText("要填写整改期限");
        var due = page.getByTestId("record-due").locator("input");
        due.fill("2099-12-31");
        due.press("Enter");
        page.getByTestId("ask-save").click();
        assertThat(page.getByTestId("records")).containsText("待整改");
        Page street = desktop("jiedao");
        street.navigate("/cases/progress?campaign=" + id);
        street.getByTestId("mend").click();
        street.getByTestId("mend-document").locator("input").fill("整改报告");
        street.getByTestId("ask-save").click();
        assertThat(street.getByTestId("records")).containsText("已整改");
    }

    @Test
    void a_link_opens_the_same_for_a_colleague_and_nobody_elses_region() {
        long id = begin();
        Page leader = phone("lingdao", ColorScheme.DARK);
        leader.navigate("/cases/progress?campaign=" + id + "&light=RED");
        assertThat(leader.getByTestId("stages")).containsText("临江区");
        assertEquals(
                false, leader.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        leader.navigate("/cases/progress?campaign=" + id + "&scope=" + SmallMart.OTHER_COUNTY);
        assertThat(leader.locator(".page")).containsText("还没有整治行动");
        Page page = desktop("minzheng");
        page.navigate("/cases/progress?scope=" + SmallMart.OTHER_COUNTY);
        assertThat(page.getByTestId("refusal")).isVisible();
    }

    @Test
    void a_leader_sees_on_one_screen_of_a_phone_what_stands_where_what_is_overdue_and_what_came_back() {
        begin();
        jdbc.sql("UPDATE app.case_file SET state = 'OVERDUE', due = DATE '2023-09-01' WHERE unit_name = '望山县教育局'")
                .update();
        jdbc.sql("UPDATE app.case_file SET state = 'STOPPED', fresh_rows = 2 WHERE unit_name = '临江区公安局'")
                .update();
        Page leader = phone("lingdao", ColorScheme.LIGHT);
        leader.navigate("/cases/brief");
        assertThat(leader.getByTestId("brief-where")).containsText("5 件");
        assertThat(leader.getByTestId("brief-where")).containsText("逾期或推诿");
        assertThat(leader.getByTestId("brief-stage")).containsText("规范管理");
        assertThat(leader.getByTestId("brief-overdue")).containsText("望山县教育局");
        assertThat(leader.getByTestId("brief-overdue")).containsText("1 件，最长");
        assertThat(leader.getByTestId("brief-rebounds")).containsText("办结后 2 份");
        assertEquals(true, leader.evaluate("document.querySelector('.brief').getBoundingClientRect().bottom <= 844"));
        Page page = desktop("minzheng");
        page.navigate("/cases/brief");
        assertThat(page.getByTestId("brief-overdue")).containsText("没有");
        assertThat(page.locator(".page")).not().containsText("望山县");
    }

    @Test
    void what_a_campaign_has_due_this_week_stands_in_my_tasks() {
        var plan = CampaignTemplate.FIVE_STAGES.campaign();
        var today = Figures.today();
        plans.make(
                OFFICE,
                new CampaignDraft(
                        new Campaign(
                                "本周到期",
                                plan.from(),
                                plan.to(),
                                today.minusDays(9),
                                List.of(new Stage("调查摸底", today.plusDays(5), List.of(Measure.LEDGERS_IN)))),
                        List.of(SmallMart.COUNTY),
                        "按方案"));
        Page page = desktop("minzheng");
        assertThat(page.getByTestId("task-stage-due")).containsText("个地区的“调查摸底”还没有完成");
        page.getByTestId("task-stage-due").locator("a").click();
        assertThat(page.getByTestId("stages")).containsText("台账报送");
    }

    private long begin() {
        return plans.make(
                OFFICE, new CampaignDraft(CampaignTemplate.FIVE_STAGES.campaign(), List.of(SmallMart.COUNTY), "按方案"));
    }
}
