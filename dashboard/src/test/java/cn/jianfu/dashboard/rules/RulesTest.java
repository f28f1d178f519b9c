package cn.jianfu.dashboard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.database.CapTrial;
import cn.jianfu.database.CapTrials;
import cn.jianfu.database.RuleTable;
import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.home.DataDirectory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DashboardTest
class RulesTest {
    private static final Account ADMIN = new Account("guanli", "管理员", Role.ADMIN, SmallMart.CITY);

    @TempDir
    private Path home;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    Places places;

    @Autowired
    Trials trials;

    private Rules rules;
    private DataDirectory data;

    @BeforeEach
    void the_caps_of_the_city() throws IOException {
        data = new DataDirectory(home);
        Caps.builtIn("9901").write(data.caps());
        rules = new Rules(jdbc, dataSource, home);
    }

    @AfterEach
    void forget() {
        jdbc.sql("TRUNCATE app.rule_version, app.rule_use, app.cap_trial CASCADE")
                .update();
    }

    @Test
    void a_saved_change_is_a_version_with_who_when_why_from_when_and_what_was_warned_of() throws IOException {
        Saved<Caps> saved = rules.caps();
        assertThat(saved.version()).isEqualTo(1);
        Caps changed = CapEdits.end(saved.rules(), "S01-MEET-90", LocalDate.of(2025, 12, 31));
        assertThat(rules.save(ADMIN, RuleTable.CAPS, change(1, changed.text(), Figures.today(), "一", "二")))
                .isTrue();
        assertThat(Files.readString(data.caps())).isEqualTo(changed.text());
        assertThat(rules.versions(RuleTable.CAPS)).hasSize(2).first().satisfies(version -> {
            assertThat(version.reason()).isEqualTo("新文件施行");
            assertThat(version.savedBy()).isNotNull();
            assertThat(version.effectiveOn()).isEqualTo(Figures.today());
            assertThat(version.warnings()).isEqualTo("一\n二");
            assertThat(version.published()).isFalse();
        });
        assertThat(rules.content(RuleTable.CAPS, 1)).isEqualTo(saved.rules().text());
        assertThat(rules.save(ADMIN, RuleTable.CAPS, change(1, changed.text(), Figures.today())))
                .as("another change came in between")
                .isFalse();
    }

    @Test
    void a_version_says_that_the_published_figures_stand_on_it() {
        rules.caps();
        jdbc.sql("INSERT INTO app.rule_use (run_id, rule_table, version) SELECT run_id, 'CAPS', 1 FROM mart.run")
                .update();
        assertThat(rules.versions(RuleTable.CAPS)).singleElement().satisfies(version -> {
            assertThat(version.published()).isTrue();
            assertThat(version.runs()).isEqualTo(1);
        });
    }

    @Test
    void only_the_administrator_saves_and_not_for_days_that_are_over() {
        Saved<Caps> saved = rules.caps();
        Account clerk = new Account("zhang", "张", Role.COUNTY_OFFICE, SmallMart.COUNTY);
        assertThatThrownBy(() -> rules.save(
                        clerk, RuleTable.CAPS, change(1, saved.rules().text(), Figures.today())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rules.save(
                        ADMIN,
                        RuleTable.CAPS,
                        change(1, saved.rules().text(), Figures.today().minusDays(1))))
                .hasMessageContaining("不能早于今天");
    }

    @Test
    void factors_have_versions_of_their_own() {
        Saved<BurdenFactors> saved = rules.factors();
        BurdenFactors changed = saved.rules().with(BurdenFactor.FORM_BASE_HOURS, "0.75", "市民政局实测");
        assertThat(FactorChange.between(saved.rules(), changed)).singleElement().satisfies(change -> {
            assertThat(change.name()).contains("报表");
            assertThat(change.what()).isEqualTo("数值：0.5 小时 → 0.75 小时；来源：经验值 → 市民政局实测");
        });
        assertThat(rules.save(ADMIN, RuleTable.FACTORS, change(1, changed.text(), Figures.today())))
                .isTrue();
        assertThat(rules.factors().rules().all()).isEqualTo(changed.all());
        assertThat(rules.caps().version()).isEqualTo(1);
    }

    @Test
    void a_region_that_nobody_knows_is_refused_and_those_of_other_places_may_stay() {
        Caps now = rules.caps().rules();
        Map<String, String> known = places.all();
        assertThat(known).containsEntry("", "全国").containsEntry("990101", "临江区");
        assertThat(known.get("990101001")).isEqualTo("临江区 · 东街街道");
        Places.check(known, now, now);
        assertThatThrownBy(() -> Places.check(known, now, CapEdits.add(now, cap("X001", "990109"))))
                .hasMessageContaining("上限“X001”的适用地区“990109”不在本地区划表中");
        Places.check(known, now, CapEdits.add(now, cap("X001", "99")));
    }

    @Test
    void the_same_code_twice_is_refused_and_a_fresh_one_is_offered() {
        Caps now = rules.caps().rules();
        assertThatThrownBy(() -> CapEdits.add(now, cap("S01-MEET-90", ""))).hasMessageContaining("上限代码重复：S01-MEET-90");
        assertThat(CapEdits.freshCode(CapEdits.add(now, cap("X001", "")))).isEqualTo("X002");
    }

    @Test
    void a_cap_that_is_succeeded_speaks_for_the_days_before_and_what_differs_is_told() {
        Caps now = rules.caps().rules();
        Caps after = CapEdits.succeed(now, "S01-MEET-90", cap("X001", "9901"));
        assertThat(after.find("S01-MEET-90").orElseThrow().validTo()).isEqualTo(LocalDate.of(2025, 5, 31));
        assertThat(CapTexts.changes(now, after, places.all()))
                .extracting(change -> change.kind().label())
                .containsExactly("修改", "新增");
        assertThat(CapTexts.changes(now, after, places.all()).getFirst().what()).contains("至2025年5月31日");
        assertThat(CapTexts.changes(now, now, places.all())).isEmpty();
    }

    @Test
    void caps_are_found_by_topic_region_document_and_whether_they_are_in_force() {
        List<Cap> caps = CapEdits.end(rules.caps().rules(), "S01-MEET-90", LocalDate.of(2020, 1, 1))
                .all();
        assertThat(found(caps, RulesNavigation.TOPIC, "inspections")).containsExactly("S01-INSPECT");
        assertThat(found(caps, RulesNavigation.AREA, "13")).containsExactly("HEB-MEET-90");
        assertThat(found(caps, RulesNavigation.AREA, CapFilter.COUNTRY))
                .contains("N08-APP-FORCED")
                .hasSize(7);
        assertThat(found(caps, RulesNavigation.DOCUMENT, "环县社区减负工作方案")).containsExactly("HX-FORM-LIST");
        assertThat(found(caps, RulesNavigation.STATE, "OVER")).containsExactly("S01-MEET-90");
        assertThat(found(caps, RulesNavigation.QUERY, "永民发")).hasSize(6);
    }

    @Test
    void a_trial_is_told_by_cap_by_unit_and_with_the_first_rows() {
        CapTrials worker = new CapTrials(dataSource);
        long id = trials.ask(rules.caps().rules(), "guanli");
        worker.take();
        Long row = jdbc.sql("SELECT row_id FROM mart.cap_breach WHERE cap_code = 'MEET-90'")
                .query(Long.class)
                .single();
        worker.done(
                id,
                new CapTrial.Outcome(
                        "run-1",
                        List.of(
                                new CapTrial.Figure("MEET-90", 1, 1, 3, 2, 0),
                                new CapTrial.Figure("MEET-90", 2, 4, 4, 0, 0),
                                new CapTrial.Figure("BOARDS-3", null, 1, 0, 0, 1)),
                        List.of(new CapTrial.Breach(
                                true,
                                "MEET-90",
                                "ROW",
                                row,
                                1,
                                null,
                                2023,
                                LocalDate.of(2023, 2, 3),
                                new BigDecimal(120),
                                new BigDecimal(60)))));
        assertThat(trials.byCap(id))
                .containsExactly(new TrialFigure("MEET-90", 5, 7, 2, 0), new TrialFigure("BOARDS-3", 1, 0, 0, 1));
        assertThat(trials.byUnit(id))
                .containsExactly(new TrialFigure("临江区教育局", 1, 3, 2, 0), new TrialFigure("社区（牌子等按社区核对的）", 1, 0, 0, 1));
        assertThat(trials.first(id)).singleElement().satisfies(breach -> {
            assertThat(breach.thing()).isEqualTo("安全生产会");
            assertThat(breach.place()).isEqualTo("临江区教育局 → 朝阳社区 · 朝阳社区.xlsx · 台账 · 第 21 行");
        });
    }

    private static List<String> found(List<Cap> caps, String key, String value) {
        CapFilter filter = CapFilter.of(new PageAddress(Map.of(key, value)));
        return caps.stream().filter(filter::admits).map(Cap::code).toList();
    }

    private static Cap cap(String code, String region) {
        Cap like = Caps.builtIn("9901").find("S01-MEET-90").orElseThrow();
        return new Cap(
                code,
                like.measure(),
                like.operator(),
                new BigDecimal(60),
                null,
                "",
                region,
                "新文件",
                "",
                LocalDate.of(2025, 6, 1),
                null,
                "不得",
                "原文第三条");
    }

    private static Rules.Change change(int expected, String content, LocalDate from, String... warnings) {
        return new Rules.Change(expected, content, from, "新文件施行", List.of(warnings));
    }
}
