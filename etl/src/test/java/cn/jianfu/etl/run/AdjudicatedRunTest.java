package cn.jianfu.etl.run;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.database.TestDatabase;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import cn.jianfu.datasets.unit.UnitAlias;
import cn.jianfu.datasets.unit.UnitAliases;
import cn.jianfu.etl.TestSpark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide is an input of the next run, and of no other. */
class AdjudicatedRunTest {
    @TempDir
    private static Path sample;

    private TestDatabase database;

    @BeforeAll
    static void a_small_city() throws Exception {
        Sample.generate(sample, 7, SampleSize.tiny().withKeepers(1));
    }

    @BeforeEach
    void open() {
        database = TestDatabase.create();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_pending_name_that_a_person_decided_counts_as_decided_in_the_county_and_says_why() throws Exception {
        run();
        List<String> pending = rows("SELECT normal_name, county_code, sum(certificates) FROM mart.judgement"
                        + " WHERE attribute = 'PENDING' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2")
                .getFirst();
        decide("CERTIFICATE", pending.get(1), pending.get(0), null, "UNLISTED", "没有文件提到");
        long before = pendingRows(pending.get(1));
        run();
        assertThat(pendingRows(pending.get(1))).isEqualTo(before - Long.parseLong(pending.get(2)));
        assertThat(rows("SELECT DISTINCT judge, j.attribute, reason, i.item_code FROM mart.judgement j JOIN mart.item i"
                        + " USING (item_id) WHERE normal_name = '" + pending.get(0) + "' AND county_code = '"
                        + pending.get(1) + "'"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.subList(0, 2)).containsExactly("PERSON", "UNLISTED");
                    assertThat(row.get(2)).contains("人工研判为“文件外”", "没有文件提到");
                    assertThat(row.get(3)).isEqualTo("OWN:UNLISTED:" + pending.get(0));
                });
        assertThat(rows("SELECT decisions, certificates_moved, units_moved FROM mart.run_decision"))
                .containsExactly(List.of("1", pending.get(2), "0"));
        assertThat(
                        rows(
                                "SELECT sum(certificates) FROM mart.unit_demand d JOIN mart.item i USING (item_id)"
                                        + " WHERE item_code LIKE 'OWN:%' AND d.attribute = 'UNLISTED' AND non_compliant = certificates"))
                .containsExactly(List.of(pending.get(2)));
    }

    @Test
    void a_task_that_a_person_decided_counts_on_that_list_in_the_county_whatever_its_ledgers_say() throws Exception {
        run();
        List<String> waiting = rows("SELECT normal_name, county_code, sum(open), sum(entries) FROM mart.task_judgement"
                        + " GROUP BY 1, 2 HAVING bool_and(coalesce(undecided_list, 'UNLISTED') <> 'UNLISTED')"
                        + " ORDER BY 3 DESC, 4 DESC, 1, 2")
                .getFirst();
        long before = pendingTasks(waiting.get(1));
        decide("TASK", waiting.get(1), waiting.get(0), null, "UNLISTED", "县里没有准入");
        run();
        assertThat(pendingTasks(waiting.get(1))).isEqualTo(before - Long.parseLong(waiting.get(2)));
        assertThat(rows("SELECT DISTINCT r.judge, r.list, r.disputed, i.item_code, j.reason FROM mart.task_row r"
                        + " JOIN mart.task_judgement j USING (judgement_id) JOIN mart.task_item i USING (item_id)"
                        + " WHERE j.normal_name = '" + waiting.get(0) + "' AND j.county_code = '" + waiting.get(1)
                        + "'"))
                .containsExactly(List.of(
                        "PERSON", "UNLISTED", "f", "OWN:UNLISTED:" + waiting.get(0), "人工研判为“清单外”，按原文单列任务；理由：县里没有准入"));
        assertThat(rows("SELECT tasks_moved FROM mart.run_decision")).containsExactly(List.of(waiting.get(3)));
    }

    @Test
    void a_name_of_a_unit_that_a_person_recognised_counts_for_that_unit() throws Exception {
        run();
        List<String> name = rows("SELECT normal_name, county_code, sum(certificates) FROM mart.unit_name"
                        + " WHERE machine_unit_id IS NULL GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2")
                .getFirst();
        List<String> unit = rows("SELECT unit_code, name FROM mart.unit WHERE resolved AND left(region_code, 6) = '"
                        + name.get(1).substring(0, 6) + "' ORDER BY unit_id")
                .getFirst();
        decide("UNIT", name.get(1), name.get(0), unit.get(0), null, "");
        run();
        assertThat(rows("SELECT DISTINCT u.unit_code, n.judge, n.reason FROM mart.unit_name n JOIN mart.unit u USING"
                        + " (unit_id) WHERE n.normal_name = '" + name.get(0) + "' AND county_code = '" + name.get(1)
                        + "'"))
                .containsExactly(List.of(unit.get(0), "PERSON", "人工研判：即“" + unit.get(1) + "”"));
        assertThat(rows("SELECT units_moved FROM mart.run_decision")).containsExactly(List.of(name.get(2)));
    }

    @Test
    void an_alias_file_that_changed_moves_its_names_in_the_next_run_which_says_that_its_inputs_are_others()
            throws Exception {
        run();
        List<String> digest = rows("SELECT digest FROM mart.run_decision").getFirst();
        List<String> name = rows("SELECT unit_name, county_code FROM mart.unit_name WHERE machine_unit_id IS NULL"
                        + " ORDER BY certificates DESC, 1, 2")
                .getFirst();
        List<List<String>> units = rows("SELECT unit_code FROM mart.unit WHERE resolved AND left(region_code, 6) = '"
                + name.get(1).substring(0, 6) + "' ORDER BY unit_id LIMIT 2");
        Path aliases = new DataDirectory(sample).unitAliases();
        List<List<String>> digests = new ArrayList<>(List.of(digest));
        try {
            for (List<String> unit : units) {
                UnitAliases.of(List.of(new UnitAlias(
                                name.get(0), name.get(1), unit.getFirst(), LocalDate.of(2023, 1, 1), null)))
                        .write(aliases);
                run();
                assertThat(rows(
                                "SELECT unit_code FROM mart.unit_name JOIN mart.unit USING (unit_id) WHERE unit_name = '"
                                        + name.get(0) + "' AND county_code = '" + name.get(1) + "'"))
                        .containsExactly(unit);
                digests.addAll(rows("SELECT digest FROM mart.run_decision"));
            }
            assertThat(digests).hasSize(3).doesNotHaveDuplicates();
        } finally {
            Files.deleteIfExists(aliases);
        }
        run();
        assertThat(rows("SELECT digest FROM mart.run_decision")).containsExactly(digest);
    }

    @Test
    void deciding_and_undoing_is_as_if_nothing_had_happened() throws Exception {
        run();
        List<List<String>> before = figures();
        String name = rows("SELECT min(normal_name) FROM mart.judgement WHERE attribute = 'PROHIBITED'")
                .getFirst()
                .getFirst();
        decide("CERTIFICATE", "990100000000", name, null, "PERMITTED", "");
        run();
        assertThat(figures()).isNotEqualTo(before);
        execute("INSERT INTO app.decision_revert (decision_id, reverted_by) SELECT decision_id, 'a' FROM app.decision");
        run();
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void decisions_on_different_names_come_to_the_same_in_any_order() throws Exception {
        run();
        List<String> names = new ArrayList<>();
        rows("SELECT DISTINCT normal_name FROM mart.judgement ORDER BY 1 LIMIT 12")
                .forEach(row -> names.add(row.getFirst()));
        List<List<List<String>>> all = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            Collections.shuffle(names, new Random(seed));
            execute("TRUNCATE app.decision CASCADE");
            for (String name : names) {
                decide(
                        "CERTIFICATE",
                        "990100000000",
                        name,
                        null,
                        name.length() % 2 == 0 ? "PERMITTED" : "UNLISTED",
                        "");
            }
            run();
            all.add(figures());
            assertThat(all.getLast()).isEqualTo(all.getFirst());
        }
    }

    private void run() throws Exception {
        new PipelineRun(TestSpark.session(), new DataDirectory(sample), database.dataSource())
                .run(RunMode.FULL, (stage, fraction) -> {});
    }

    private long pendingRows(String county) throws Exception {
        return Long.parseLong(
                rows("SELECT coalesce(sum(certificates), 0) FROM mart.community_month WHERE attribute = 'PENDING'"
                                + " AND left(community_code, 6) = '" + county.substring(0, 6) + "'")
                        .getFirst()
                        .getFirst());
    }

    private long pendingTasks(String county) throws Exception {
        return Long.parseLong(
                rows("SELECT coalesce(sum(pending), 0) FROM mart.task_month WHERE left(community_code, 6) = '"
                                + county.substring(0, 6) + "'")
                        .getFirst()
                        .getFirst());
    }

    /** Without the numbers of items and decisions, which count as they come. */
    private List<List<String>> figures() throws Exception {
        List<List<String>> all = new ArrayList<>(
                rows(
                        "SELECT unit_id, item_code, community_code, month, d.attribute,"
                                + " certificates, non_compliant FROM mart.unit_demand d JOIN mart.item USING (item_id) ORDER BY 1, 2, 3, 4, 5"));
        all.addAll(rows("SELECT * FROM mart.community_month ORDER BY 1, 2, 3"));
        all.addAll(rows("SELECT certificate_name, county_code, certificates, j.attribute, judge, reason, item_code"
                + " FROM mart.judgement j JOIN mart.item USING (item_id) ORDER BY 1, 2"));
        all.addAll(rows(
                "SELECT community_code, month, unit_id, duty, assist, excluded, unlisted, pending FROM mart.task_month"
                        + " ORDER BY 1, 2, 3"));
        return all;
    }

    private void decide(
            String kind, String scope, String name, @Nullable String target, @Nullable String attribute, String reason)
            throws Exception {
        String unit = target == null ? "NULL, NULL, NULL" : "'教育', '县级', '" + scope + "'";
        execute("INSERT INTO app.decision (kind, scope_code, name, written_name, target_code, target_name, attribute,"
                + " unit_system, unit_level, unit_region, reason, four_eyes, decided_by) VALUES ('" + kind + "', '"
                + scope + "', '" + name + "', '" + name + "', " + quoted(target)
                + ", coalesce((SELECT name FROM mart.unit WHERE unit_code = " + quoted(target) + "), '" + name + "'), "
                + quoted(attribute) + ", " + unit + ", '" + reason + "', false, 'a')");
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "NULL" : "'" + text + "'";
    }

    private void execute(String sql) throws Exception {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<List<String>> rows(String sql) throws Exception {
        return MartRows.query(database.dataSource(), sql);
    }
}
