package cn.jianfu.etl.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.database.CapTrial;
import cn.jianfu.database.CapTrials;
import cn.jianfu.database.RuleTable;
import cn.jianfu.database.RuleVersion;
import cn.jianfu.database.RuleVersions;
import cn.jianfu.database.RunRequest;
import cn.jianfu.database.TestDatabase;
import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import cn.jianfu.etl.TestSpark;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.rules.RulesInEffect;
import cn.jianfu.etl.trial.CapTrialRun;
import cn.jianfu.etl.trial.TrialDesk;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Caps and factors that were saved are what the next run judges by; a trial says before what it will find. */
class CappedRunTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    /** What tells one breach from another. */
    private static final String KEY = "cap_code, grain, row_id, unit_id, community_code, year";

    @TempDir
    private Path city;

    private TestDatabase database;
    private DataDirectory home;
    private RuleVersions caps;
    private RuleVersions factors;

    @BeforeEach
    void a_small_city() throws Exception {
        Sample.generate(city, 7, SampleSize.tiny().withKeepers(1));
        home = new DataDirectory(city);
        database = TestDatabase.create();
        caps = new RuleVersions(database.dataSource(), RuleTable.CAPS, home.caps(), text -> Caps.parse("表", text));
        factors = new RuleVersions(
                database.dataSource(), RuleTable.FACTORS, home.burdenFactors(), text -> BurdenFactors.parse("表", text));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_a_trial_finds_is_what_the_next_run_finds_and_it_judges_by_what_was_saved() throws Exception {
        CapTrials trials = new CapTrials(database.dataSource());
        TrialDesk desk = new TrialDesk(
                new CapTrialRun(TestSpark.session(), new Lake(home.lake().toAbsolutePath())), trials);
        assertThat(desk.workOnce()).isFalse();
        assertThat(tried(desk, trials, Caps.builtIn("9901")).message()).contains("还没有计算过");
        run();
        Set<List<String>> before = breaches();
        Caps now = Caps.parse("表", latest(caps).content());
        assertThat(tried(desk, trials, now).state()).isEqualTo(RunRequest.State.DONE);
        assertThat(rows(
                        "SELECT sum(added) + sum(gone), sum(before) = (SELECT count(*) FROM mart.cap_breach WHERE latest)"
                                + " FROM app.cap_trial_figure"))
                .as("what was not changed moves nothing")
                .containsExactly(List.of("0", "t"));

        Caps changed = changed(now);
        assertThat(tried(desk, trials, changed).state()).isEqualTo(RunRequest.State.DONE);
        assertThat(breaches()).as("a trial changes nothing").isEqualTo(before);
        save(caps, changed.text(), LocalDate.EPOCH);
        save(
                factors,
                BurdenFactors.parse("表", latest(factors).content())
                        .with(BurdenFactor.MEETING_TRAVEL_HOURS, "2.5", "市民政局实测")
                        .text(),
                LocalDate.EPOCH);
        String hours = rows("SELECT sum(person_hours) FROM mart.burden_month WHERE kind = 'meetings'")
                .toString();
        run();
        Set<List<String>> after = breaches();

        assertThat(rows("SELECT cap_code, unit_id, after FROM app.cap_trial_figure WHERE after > 0"))
                .containsExactlyInAnyOrderElementsOf(
                        rows("SELECT cap_code, unit_id, count(*) FROM mart.cap_breach WHERE latest GROUP BY 1, 2"));
        assertThat(rows("SELECT sum(before), sum(added), sum(gone) FROM app.cap_trial_figure"))
                .containsExactly(List.of(
                        String.valueOf(before.size()),
                        String.valueOf(without(after, before).size()),
                        String.valueOf(without(before, after).size())));
        assertThat(rows("SELECT " + KEY + " FROM app.cap_trial_breach WHERE change = 'ADDED'"))
                .isNotEmpty()
                .isSubsetOf(without(after, before));
        assertThat(rows("SELECT " + KEY + " FROM app.cap_trial_breach WHERE change = 'GONE'"))
                .isNotEmpty()
                .isSubsetOf(without(before, after));
        assertThat(rows("SELECT rule_table, version FROM app.rule_use JOIN mart.run USING (run_id) ORDER BY 1"))
                .containsExactly(List.of("CAPS", "2"), List.of("FACTORS", "2"));
        assertThat(rows("SELECT value, source FROM mart.factor WHERE factor = 'MEETING_TRAVEL_HOURS'"))
                .containsExactly(List.of("2.5000", "市民政局实测"));
        assertThat(rows("SELECT sum(person_hours) FROM mart.burden_month WHERE kind = 'meetings'")
                        .toString())
                .isNotEqualTo(hours);
    }

    /** Stricter, laxer, ended, succeeded, another's region, removed, new. */
    private static Caps changed(Caps now) {
        List<Cap> all = new ArrayList<>();
        for (Cap cap : now.all()) {
            switch (cap.code()) {
                case "S01-MEET-90" -> all.add(with(cap, cap.code(), 45, cap.regionPrefix(), cap.validFrom()));
                case "S01-INSPECT" -> all.add(with(cap, cap.code(), 3, cap.regionPrefix(), cap.validFrom()));
                case "N05-DOC-PAGES" -> {
                    all.add(cap.endingOn(LocalDate.of(2023, 3, 31)));
                    all.add(with(cap, "X001", 8, "", LocalDate.of(2023, 4, 1)));
                }
                case "S01-MEET-LEVELS" -> all.add(with(cap, cap.code(), 1, "990101", cap.validFrom()));
                case "YX-YN-BOARD-UPRIGHT" -> {}
                default -> all.add(cap);
            }
        }
        all.add(with(now.find("S01-INSPECT").orElseThrow(), "X002", 0, "9901", LocalDate.of(2020, 1, 1)));
        return new Caps(all);
    }

    private static Cap with(Cap cap, String code, int limit, String region, LocalDate from) {
        return new Cap(
                code,
                cap.measure(),
                cap.operator(),
                BigDecimal.valueOf(limit),
                cap.condition(),
                cap.unitLevel(),
                region,
                cap.document(),
                cap.documentNumber(),
                from,
                cap.validTo(),
                cap.strength(),
                cap.source());
    }

    @Test
    void a_version_waits_for_its_day_and_a_file_changed_by_hand_is_taken_in() throws Exception {
        RulesInEffect first = RulesInEffect.read(database.dataSource(), home, TODAY);
        save(caps, new Caps(List.of()).text(), TODAY.plusDays(1));
        assertThat(RulesInEffect.read(database.dataSource(), home, TODAY).caps().text())
                .isEqualTo(first.caps().text());
        assertThat(RulesInEffect.read(database.dataSource(), home, TODAY.plusDays(1)))
                .satisfies(next -> {
                    assertThat(next.caps().all()).isEmpty();
                    assertThat(next.capVersion()).isEqualTo(2);
                    assertThat(next.factorVersion()).isEqualTo(1);
                });
        Files.writeString(home.burdenFactors(), "factor,value,source\nSIGNBOARD_HOURS,3,县里改的\n");
        assertThat(RulesInEffect.read(database.dataSource(), home, TODAY)).satisfies(next -> {
            assertThat(next.factors().value(BurdenFactor.SIGNBOARD_HOURS)).isEqualByComparingTo("3");
            assertThat(next.factorVersion()).isEqualTo(2);
        });
        Files.writeString(home.caps(), "code\n1\n");
        assertThatThrownBy(() -> RulesInEffect.read(database.dataSource(), home, TODAY))
                .hasMessageContaining("caps.csv 缺少列");
    }

    /** The last answer to a trial of these caps. */
    private static CapTrial tried(TrialDesk desk, CapTrials trials, Caps caps) {
        long id = trials.ask(caps.text(), "guanli");
        assertThat(desk.workOnce()).isTrue();
        return trials.find(id).orElseThrow();
    }

    private void run() throws Exception {
        new PipelineRun(TestSpark.session(), home, database.dataSource()).run(RunMode.FULL, (stage, fraction) -> {});
    }

    private static RuleVersion latest(RuleVersions versions) {
        return versions.latest(LocalDate.EPOCH, () -> {
            throw new IllegalStateException("a run has taken them in");
        });
    }

    private static void save(RuleVersions versions, String text, LocalDate effectiveOn) {
        assertThat(versions.save(
                        new RuleVersions.Change(latest(versions).version(), text, effectiveOn, "guanli", "试一试", "")))
                .isPresent();
    }

    private Set<List<String>> breaches() throws Exception {
        return new HashSet<>(rows("SELECT " + KEY + " FROM mart.cap_breach WHERE latest"));
    }

    private static Set<List<String>> without(Set<List<String>> all, Set<List<String>> these) {
        Set<List<String>> rest = new HashSet<>(all);
        rest.removeAll(these);
        return rest;
    }

    private List<List<String>> rows(String sql) throws Exception {
        return MartRows.query(database.dataSource(), sql);
    }
}
