package cn.jianfu.dashboard.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.scope.ScopeRule;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.campaign.Campaign;
import cn.jianfu.datasets.campaign.CampaignTable;
import cn.jianfu.datasets.campaign.CampaignTemplate;
import cn.jianfu.datasets.home.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DashboardTest
class CampaignPlansTest {
    private static final Account OFFICE = new Account("zhang", "张科员", Role.COUNTY_OFFICE, SmallMart.COUNTY);
    private static final Account COLLEAGUE = new Account("li", "李科员", Role.COUNTY_OFFICE, SmallMart.COUNTY);
    private static final Account OTHER = new Account("wang", "王科员", Role.COUNTY_OFFICE, SmallMart.OTHER_COUNTY);
    private static final Account ADMIN = new Account("admin", "管理员", Role.ADMIN, SmallMart.CITY);
    private static final Account STREET = new Account("zhao", "东街街道办", Role.TOWNSHIP_OFFICE, SmallMart.TOWNSHIP);
    private static final Campaign FIVE = CampaignTemplate.FIVE_STAGES.campaign();
    private static final Campaign FOUR = CampaignTemplate.YONGNING.campaign();

    @Autowired
    private CampaignPlans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignIntake intake;

    @Autowired
    private ScopeRule scopes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    private final Path table = new DataDirectory(Path.of("target/test-home")).campaign();

    @BeforeEach
    void publish() {
        SmallMart.publish(dataSource);
    }

    @AfterEach
    void forget() throws IOException {
        jdbc.sql("TRUNCATE app.campaign CASCADE").update();
        Files.deleteIfExists(table);
    }

    @Test
    void an_office_makes_a_campaign_that_its_townships_and_leaders_see_and_another_county_does_not() {
        long id = plans.make(OFFICE, draft(FIVE, SmallMart.COUNTY));
        assertThat(of(STREET)).singleElement().satisfies(one -> {
            assertThat(one.plan()).isEqualTo(FIVE);
            assertThat(one.where()).isEqualTo("临江区");
            assertThat(one.setter()).isEqualTo("张科员");
        });
        assertThat(of(ADMIN)).extracting(HeldCampaign::campaignId).containsExactly(id);
        assertThat(of(OTHER)).isEmpty();
        assertThat(campaigns.find(scope(OTHER), id)).isEmpty();
        assertThat(campaigns.versions(scope(OTHER), id)).isEmpty();
    }

    @Test
    void a_change_keeps_what_was_with_who_and_why() {
        long id = plans.make(OFFICE, draft(FIVE, SmallMart.COUNTY));
        plans.change(COLLEAGUE, id, 1, new CampaignDraft(FOUR, List.of(SmallMart.TOWNSHIP), "县里推迟"));
        assertThat(of(OFFICE)).singleElement().satisfies(now -> {
            assertThat(now.plan()).isEqualTo(FOUR);
            assertThat(now.where()).isEqualTo("东街街道");
        });
        assertThat(campaigns.versions(scope(OFFICE), id))
                .extracting(HeldCampaign::version, HeldCampaign::plan, HeldCampaign::where, HeldCampaign::setter)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, FOUR, "东街街道", "李科员"),
                        org.assertj.core.groups.Tuple.tuple(1, FIVE, "临江区", "张科员"));
        assertThatThrownBy(() -> jdbc.sql("UPDATE app.campaign_stage SET deadline = NULL")
                        .update())
                .hasMessageContaining("整治行动各版本的阶段只增不改");
    }

    @Test
    void the_second_of_two_people_is_told_what_the_first_did_and_can_go_on() {
        long id = plans.make(OFFICE, draft(FIVE, SmallMart.COUNTY));
        plans.change(OFFICE, id, 1, new CampaignDraft(FOUR, List.of(SmallMart.COUNTY), "按省里新方案"));
        CampaignDraft late = draft(FIVE, SmallMart.COUNTY);
        assertThatThrownBy(() -> plans.change(COLLEAGUE, id, 1, late))
                .isInstanceOfSatisfying(CampaignChangedException.class, changed -> {
                    assertThat(changed).hasMessageContaining("张科员已于").hasMessageContaining("改成第 2 版（按省里新方案）");
                    plans.change(COLLEAGUE, id, changed.version(), late);
                });
        assertThat(of(OFFICE)).singleElement().extracting(HeldCampaign::version).isEqualTo(3);
    }

    @Test
    void of_ten_people_at_once_one_changes_it_and_the_others_are_told() throws Exception {
        long id = plans.make(OFFICE, draft(FIVE, SmallMart.COUNTY));
        try (ExecutorService pool = Executors.newFixedThreadPool(10)) {
            List<Callable<Boolean>> people = IntStream.range(0, 10)
                    .<Callable<Boolean>>mapToObj(person -> () -> {
                        try {
                            plans.change(OFFICE, id, 1, draft(FIVE, SmallMart.COUNTY));
                            return true;
                        } catch (CampaignChangedException told) {
                            return false;
                        }
                    })
                    .toList();
            int changed = 0;
            for (var done : pool.invokeAll(people)) {
                changed += done.get() ? 1 : 0;
            }
            assertThat(changed).isEqualTo(1);
        }
        assertThat(campaigns.versions(scope(OFFICE), id)).hasSize(2);
    }

    @Test
    void nobody_makes_or_changes_one_outside_of_their_regions_or_beyond_their_role() {
        assertThatThrownBy(() -> plans.make(OFFICE, draft(FIVE, SmallMart.OTHER_COUNTY)))
                .hasMessage("地区 990102000000 不在您的管辖范围内，整治地区只能从“临江区”和它下面的地区里选");
        assertThatThrownBy(() -> plans.make(OFFICE, draft(FIVE, SmallMart.CITY)))
                .hasMessageContaining("不在您的管辖范围内");
        assertThatThrownBy(() -> plans.make(OFFICE, draft(FIVE, SmallMart.COMMUNITY)))
                .hasMessageContaining("“朝阳社区”是社区（村）");
        assertThatThrownBy(() -> plans.make(STREET, draft(FIVE, SmallMart.TOWNSHIP)))
                .isInstanceOf(AccessDeniedException.class);
        long citys = plans.make(ADMIN, draft(FIVE, SmallMart.CITY));
        assertThat(of(OFFICE)).extracting(HeldCampaign::campaignId).containsExactly(citys);
        assertThatThrownBy(() -> plans.change(OFFICE, citys, 1, draft(FOUR, SmallMart.COUNTY)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("包括您管辖范围以外的地区（澄江市）");
        assertThatThrownBy(() -> plans.withdraw(OTHER, citys, 1, "不要了")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> draft(FIVE)).hasMessageContaining("请至少选一个整治地区");
        assertThatThrownBy(() -> new CampaignDraft(FIVE, List.of(SmallMart.COUNTY), " "))
                .hasMessageContaining("请写明理由");
    }

    @Test
    void a_campaign_that_is_withdrawn_is_shown_no_more_and_its_versions_stay() {
        long id = plans.make(OFFICE, draft(FIVE, SmallMart.COUNTY));
        plans.withdraw(COLLEAGUE, id, 1, "重复了");
        assertThat(of(OFFICE)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM app.campaign_version")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() -> plans.change(OFFICE, id, 2, draft(FIVE, SmallMart.COUNTY)))
                .hasMessageContaining("已经撤下");
    }

    @Test
    void a_pages_usual_period_is_that_of_the_campaign_of_its_whole_region_that_began_last() {
        plans.make(ADMIN, draft(FOUR, SmallMart.CITY));
        plans.make(OFFICE, draft(FIVE, SmallMart.COUNTY));
        assertThat(campaigns.current(scope(OFFICE))).contains(FIVE);
        assertThat(campaigns.current(scope(STREET))).contains(FIVE);
        assertThat(campaigns.current(scope(OTHER))).contains(FOUR);
        assertThat(campaigns.current(scope(ADMIN))).contains(FOUR);
    }

    @Test
    void the_reference_table_becomes_the_first_campaign_once_and_the_screen_goes_on_from_there() throws IOException {
        intake.takeIn();
        assertThat(of(ADMIN)).isEmpty();
        Files.createDirectories(table.getParent());
        CampaignTable.write(FIVE, table);
        intake.takeIn();
        intake.takeIn();
        HeldCampaign taken = of(ADMIN).getFirst();
        assertThat(taken.plan()).isEqualTo(FIVE);
        assertThat(taken.where()).isEqualTo("澄江市");
        assertThat(of(OTHER)).hasSize(1);
        plans.withdraw(ADMIN, taken.campaignId(), 1, "改用自己的");
        intake.takeIn();
        assertThat(of(ADMIN)).isEmpty();
    }

    private List<HeldCampaign> of(Account account) {
        return campaigns.of(scope(account));
    }

    private Scope scope(Account account) {
        return scopes.admit(account, null);
    }

    private static CampaignDraft draft(Campaign plan, String... regions) {
        return new CampaignDraft(plan, List.of(regions), "按方案");
    }
}
