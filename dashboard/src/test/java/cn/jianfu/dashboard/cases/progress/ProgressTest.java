package cn.jianfu.dashboard.cases.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.campaign.CampaignDraft;
import cn.jianfu.dashboard.campaign.CampaignPlans;
import cn.jianfu.dashboard.campaign.Campaigns;
import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.cases.file.Act;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseTrial;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.OutOfScopeException;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.datasets.campaign.Campaign;
import cn.jianfu.datasets.campaign.CampaignTemplate;
import cn.jianfu.datasets.campaign.Done;
import cn.jianfu.datasets.campaign.Measure;
import cn.jianfu.datasets.campaign.RecordKind;
import cn.jianfu.datasets.campaign.Stage;
import cn.jianfu.datasets.cases.CaseStanding;
import cn.jianfu.datasets.cases.CaseStep;
import cn.jianfu.datasets.cases.LetterKind;
import cn.jianfu.datasets.cases.Solution;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ProgressTest extends CaseTrial {
    private static final Campaign FIVE = CampaignTemplate.FIVE_STAGES.campaign();
    private static final String TOWN_CODE = "990101002000";

    @Autowired
    private CampaignPlans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Progress progress;

    @Autowired
    private CampaignRecords records;

    @AfterEach
    void forgetCampaigns() {
        jdbc.sql("TRUNCATE app.campaign, app.letter CASCADE").update();
    }

    @Test
    void ledgers_names_and_units_are_counted_township_by_township() {
        HeldCampaign campaign = make(FIVE, SmallMart.COUNTY);
        List<Area> areas = progress.of(scopes.admit(CLERK, null), campaign);
        assertThat(areas).extracting(Area::name).containsExactly("东街街道", "河湾镇", "合计");
        Area street = areas.getFirst();
        // 朝阳 in January and February, 和平 in February: 3 of 2 communities × 7 months.
        assertThat(street.done(Measure.LEDGERS_IN)).isEqualTo(new Done(3, 14));
        assertThat(street.done(Measure.NAMES_ADJUDICATED)).isEqualTo(new Done(5, 6));
        assertThat(areas.getLast().done(Measure.LEDGERS_IN)).isEqualTo(new Done(4, 21));
        assertThat(areas.getLast().done(Measure.NAMES_ADJUDICATED)).isEqualTo(new Done(7, 8));
    }

    @Test
    void a_case_of_two_townships_counts_in_both_and_once_in_the_county() {
        HeldCampaign campaign = make(FIVE, SmallMart.COUNTY);
        CaseRow shared = of("临江区教育局", "亲属关系证明");
        step(STREET, shared, CaseStep.REPORTED);
        List<Area> areas = progress.of(scopes.admit(CLERK, null), campaign);
        assertThat(areas.get(0).done(Measure.CASES_REPORTED)).isEqualTo(new Done(1, 3));
        assertThat(areas.get(1).done(Measure.CASES_REPORTED)).isEqualTo(new Done(0, 2));
        assertThat(areas.getLast().done(Measure.CASES_REPORTED)).isEqualTo(new Done(0, 4));
        step(TOWN, shared, CaseStep.DENIED);
        assertThat(all(campaign).done(Measure.CASES_REPORTED)).isEqualTo(new Done(1, 4));
    }

    @Test
    void whatever_happens_to_the_cases_the_measures_equal_what_their_events_say() {
        HeldCampaign campaign = make(FIVE, SmallMart.COUNTY);
        Random random = new Random(20231130);
        for (int turn = 0; turn < 120; turn++) {
            List<CaseRow> rows = list(CLERK);
            tryAnything(rows.get(random.nextInt(rows.size())), random);
            if (turn % 10 == 9) {
                compare(all(campaign));
            }
        }
        assertThat(count("step = 'LETTER_SENT'", "true")).isPositive();
        assertThat(count("step = 'REPLIED'", "true")).isPositive();
    }

    private void tryAnything(CaseRow row, Random random) {
        CaseStanding standing = acts.standing(row.caseId());
        List<CaseStep> steps = standing.allowed().stream()
                .filter(step -> step != CaseStep.ASSIGNED && step != CaseStep.NOTED)
                .filter(step -> step == CaseStep.LETTER_SENT
                        || cn.jianfu.dashboard.cases.file.CaseRights.of(CLERK.role())
                                .contains(step))
                .toList();
        CaseStep step = steps.get(random.nextInt(steps.size()));
        List<Solution> solutions = Solution.of(step);
        LetterKind kind = standing.nextLetters().stream().findFirst().orElse(null);
        Act act = new Act(
                row.caseId(),
                standing.events(),
                step,
                Figures.today(),
                "试验",
                "",
                solutions.isEmpty() ? null : solutions.getFirst(),
                step == CaseStep.LETTER_SENT && kind != null
                        ? new Act.SentLetter(
                                letter(row, kind), kind, Figures.today().plusDays(20))
                        : null);
        if (step == CaseStep.LETTER_SENT) {
            acts.sent(CLERK, act);
        } else {
            acts.act(CLERK, act);
        }
    }

    private long letter(CaseRow row, LetterKind kind) {
        return jdbc.sql("""
                INSERT INTO app.letter (county_code, kind, unit_key, unit_name, addressee, state, steps, drafted_by)
                VALUES (:county, :kind, :unit, :unit, :unit, 'DRAFT', 1, 'zhang') RETURNING letter_id
                """)
                .param("county", row.countyCode())
                .param("kind", kind.name())
                .param("unit", row.unitKey())
                .query(Long.class)
                .single();
    }

    private void compare(Area all) {
        for (Measure measure : Measure.values()) {
            all.done(measure).share().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        }
        String open = "c.state NOT IN ('REJECTED', 'HANDED_OVER')";
        assertThat(all.done(Measure.CASES_WRITTEN))
                .isEqualTo(new Done(
                        count("step = 'LETTER_SENT'", "c.state <> 'REJECTED'"),
                        count("true", "c.state <> 'REJECTED'")));
        assertThat(all.done(Measure.CASES_ANSWERED))
                .isEqualTo(new Done(count("step = 'REPLIED'", open), count("true", open)));
        var counts = files.counts(seenBy(CLERK), cn.jianfu.dashboard.cases.file.CaseFilter.none());
        assertThat(all.done(Measure.CASES_CLOSED)).isEqualTo(new Done(counts.solved(), counts.toSolve()));
        assertThat(all.done(Measure.CASES_CLOSED).done())
                .isLessThanOrEqualTo(all.done(Measure.CASES_ANSWERED).done());
        assertThat(all.done(Measure.CASES_ANSWERED).done())
                .isLessThanOrEqualTo(all.done(Measure.CASES_WRITTEN).done());
    }

    private long count(String event, String state) {
        return jdbc.sql("""
                SELECT count(*) FROM app.case_file c
                WHERE county_code = '990101000000' AND EXISTS (SELECT FROM app.case_event e WHERE e.case_id = c.case_id AND %s) AND %s
                """.formatted(event, state)).query(Long.class).single();
    }

    @Test
    void two_campaigns_do_not_disturb_each_other_and_each_counts_by_its_own_period_and_regions() {
        HeldCampaign whole = make(FIVE, SmallMart.COUNTY);
        Area before = all(whole);
        HeldCampaign one = make(
                new Campaign(
                        "一镇", YearMonth.of(2022, 1), YearMonth.of(2022, 12), LocalDate.of(2023, 8, 1), FIVE.stages()),
                TOWN_CODE);
        records.add(CLERK, record(one, RecordKind.SUMMARY, TOWN_CODE));
        assertThat(all(whole)).isEqualTo(before);
        Area small = all(one);
        assertThat(small.done(Measure.CASES_REPORTED).of()).isZero();
        assertThat(small.done(Measure.LEDGERS_IN)).isEqualTo(new Done(0, 12));
        assertThat(small.done(Measure.SUMMARY_SENT)).isEqualTo(new Done(1, 1));
        assertThat(progress.of(scopes.admit(CLERK, null), one))
                .extracting(Area::name)
                .containsExactly("河湾镇", "合计");
    }

    @Test
    void a_change_of_the_regions_changes_what_is_counted_and_nothing_that_was_entered_is_lost() {
        HeldCampaign campaign = make(FIVE, SmallMart.COUNTY);
        records.add(CLERK, record(campaign, RecordKind.SUMMARY, SmallMart.TOWNSHIP));
        assertThat(all(campaign).done(Measure.SUMMARY_SENT)).isEqualTo(new Done(1, 2));
        plans.change(CLERK, campaign.campaignId(), 1, new CampaignDraft(FIVE, List.of(TOWN_CODE), "试点"));
        HeldCampaign now = campaigns.of(scopes.admit(CLERK, null)).getFirst();
        assertThat(all(now).done(Measure.SUMMARY_SENT)).isEqualTo(new Done(0, 1));
        assertThat(all(campaign).done(Measure.SUMMARY_SENT)).isEqualTo(new Done(1, 2));
        assertThat(records.page(scopes.admit(CLERK, null), campaign.campaignId(), 1))
                .hasSize(1);
    }

    @Test
    void a_countys_rule_holds_for_its_townships_and_findings_are_done_when_they_are_mended() {
        HeldCampaign campaign = make(CampaignTemplate.HUANXIAN.campaign(), SmallMart.COUNTY);
        records.add(CLERK, record(campaign, RecordKind.RULE, SmallMart.COUNTY));
        assertThat(all(campaign).done(Measure.RULES_ADOPTED)).isEqualTo(new Done(2, 2));
        records.add(CLERK, finding(campaign, SmallMart.TOWNSHIP));
        assertThat(all(campaign).done(Measure.INSPECTED)).isEqualTo(new Done(1, 2));
        assertThat(all(campaign).done(Measure.FINDINGS_MENDED)).isEqualTo(new Done(0, 1));
        long finding = records.page(scopes.admit(STREET, null), campaign.campaignId(), 1)
                .getFirst()
                .campaignRecordId();
        assertThatThrownBy(() -> records.mend(STREET, finding, LocalDate.of(2023, 8, 31), "已改"))
                .hasMessageContaining("早于检查日期");
        records.mend(STREET, finding, LocalDate.of(2023, 9, 20), "整改报告");
        assertThat(all(campaign).done(Measure.FINDINGS_MENDED)).isEqualTo(new Done(1, 1));
        assertThatThrownBy(() -> records.mend(CLERK, finding, LocalDate.of(2023, 9, 20), "整改报告"))
                .hasMessageContaining("已经有人登记过");
        records.withdraw(CLERK, finding, "登记错了乡镇");
        assertThat(all(campaign).done(Measure.FINDINGS_MENDED)).isEqualTo(Done.NOTHING);
        assertThat(records.page(scopes.admit(CLERK, null), campaign.campaignId(), 1))
                .hasSize(2);
    }

    @Test
    void what_is_entered_before_the_campaign_outside_of_it_or_beyond_a_role_is_refused() {
        HeldCampaign campaign = make(FIVE, SmallMart.TOWNSHIP);
        assertThatThrownBy(() -> records.add(
                        CLERK, on(campaign, RecordKind.RULE, SmallMart.TOWNSHIP, LocalDate.of(2023, 7, 31))))
                .hasMessageContaining("早于“整治违规要求社区出具证明事项问题”的开始日 2023年8月1日");
        assertThatThrownBy(() -> records.add(
                        CLERK,
                        on(
                                campaign,
                                RecordKind.RULE,
                                SmallMart.TOWNSHIP,
                                Figures.today().plusDays(1))))
                .hasMessageContaining("还没有到");
        assertThatThrownBy(() -> records.add(CLERK, record(campaign, RecordKind.RULE, TOWN_CODE)))
                .hasMessageContaining("“河湾镇”没有参加这个行动");
        assertThatThrownBy(() -> records.add(CLERK, record(campaign, RecordKind.SUMMARY, SmallMart.COUNTY)))
                .hasMessageContaining("要登记到乡镇（街道）");
        assertThatThrownBy(() -> records.add(STREET, record(campaign, RecordKind.INSPECTION, SmallMart.TOWNSHIP)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> records.add(TOWN, record(campaign, RecordKind.SUMMARY, SmallMart.TOWNSHIP)))
                .isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> records.add(LEADER, record(campaign, RecordKind.SUMMARY, SmallMart.TOWNSHIP)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> new NewRecord(
                        1, RecordKind.FINDING, SmallMart.TOWNSHIP, "台账不全", "通报", LocalDate.of(2023, 9, 1), null))
                .hasMessageContaining("要填写整改期限");
        assertThat(records.page(scopes.admit(CLERK, null), campaign.campaignId(), 1))
                .isEmpty();
    }

    @Test
    void a_township_sees_its_own_line_and_a_city_its_counties() {
        HeldCampaign campaign = makeAs(
                new Account("admin", "管理员", cn.jianfu.dashboard.security.Role.ADMIN, SmallMart.CITY), SmallMart.CITY);
        assertThat(progress.of(scopes.admit(STREET, null), campaign))
                .extracting(Area::name)
                .containsExactly("东街街道", "合计");
        List<Area> city = progress.of(scopes.admit(LEADER, null), campaign);
        assertThat(city).extracting(Area::name).containsExactly("临江区", "望山县", "合计");
        assertThat(city.getLast().done(Measure.CASES_REPORTED).of()).isEqualTo(5);
        Stage targeted = FIVE.stages().get(2);
        assertThat(city.getFirst().share(targeted)).hasValue(0.0);
    }

    private HeldCampaign make(Campaign plan, String region) {
        long id = plans.make(CLERK, new CampaignDraft(plan, List.of(region), "按方案"));
        return campaigns.find(scopes.admit(CLERK, null), id).orElseThrow();
    }

    private HeldCampaign makeAs(Account account, String region) {
        long id = plans.make(account, new CampaignDraft(FIVE, List.of(region), "按方案"));
        return campaigns.find(scopes.admit(account, null), id).orElseThrow();
    }

    private Area all(HeldCampaign campaign) {
        return progress.together(scopes.admit(CLERK, null), campaign);
    }

    private static NewRecord record(HeldCampaign campaign, RecordKind kind, String region) {
        return on(campaign, kind, region, LocalDate.of(2023, 11, 20));
    }

    private static NewRecord on(HeldCampaign campaign, RecordKind kind, String region, LocalDate day) {
        return new NewRecord(campaign.campaignId(), kind, region, "内容", "临民发〔2023〕9号", day, null);
    }

    private static NewRecord finding(HeldCampaign campaign, String region) {
        return new NewRecord(
                campaign.campaignId(),
                RecordKind.FINDING,
                region,
                "两个社区没有建台账",
                "检查通报第3期",
                LocalDate.of(2023, 9, 10),
                LocalDate.of(2023, 9, 30));
    }
}
