package cn.jianfu.etl.run;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.database.TestDatabase;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import cn.jianfu.etl.TestSpark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration's city computed with its registry of units, then without it. */
class UnregisteredRunTest {
    @TempDir
    private static Path directory;

    private static TestDatabase database;
    private static NamedUnits registered;
    private static NamedUnits composed;

    @BeforeAll
    static void with_and_without() throws Exception {
        Sample.generate(directory, 7, new SampleSize(4, 2, 3, 4, 6_000, 0));
        database = TestDatabase.create();
        run();
        registered = NamedUnits.published(database.dataSource());
        Files.delete(new DataDirectory(directory).units());
        run();
        composed = NamedUnits.published(database.dataSource());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void without_a_registry_all_spellings_of_a_unit_are_one_unit_and_no_two_units_are_joined() {
        NamedUnits.Agreement agreement = composed.against(registered);
        assertThat(agreement.names()).isGreaterThan(100);
        assertThat(agreement.precision()).isEqualTo(1);
        assertThat(agreement.recall()).isGreaterThan(0.99);
        // Of a city's few names more are a bank's in a district, of which there are several; bench/units --run has the
        // share for the demonstration.
        assertThat((double) agreement.decided() / agreement.names()).isGreaterThan(0.92);
    }

    @Test
    void without_a_registry_the_ranking_is_the_same_but_for_what_is_open() {
        assertThat(composed.differences(registered)).isEmpty();
    }

    @Test
    void composed_units_are_provisional_and_their_codes_say_what_they_are() throws Exception {
        assertThat(MartRows.query(
                        database.dataSource(),
                        "SELECT standing, count(*) FROM mart.unit WHERE resolved"
                                + " AND unit_code <> region_code || '/' || name GROUP BY 1"))
                .isEmpty();
        assertThat(MartRows.query(database.dataSource(), "SELECT DISTINCT standing FROM mart.unit WHERE resolved"))
                .containsExactly(List.of("PROVISIONAL"));
    }

    @Test
    void what_says_no_unit_is_one_row_that_is_no_unit() throws Exception {
        assertThat(MartRows.query(
                        database.dataSource(),
                        "SELECT name, resolved, count(*) FROM mart.unit WHERE standing = 'UNSTATED' GROUP BY 1, 2"))
                .containsExactly(List.of("未写明单位", "f", "1"));
        assertThat(MartRows.query(
                        database.dataSource(),
                        "SELECT unit_name FROM mart.unit_name JOIN mart.unit USING (unit_id) WHERE standing <> 'UNSTATED'"
                                + " AND unit_name IN ('有关部门', '单位', '公司', '用人单位', '相关部门', '旅行社', '保险公司', '某单位', 'XX局',"
                                + " '学校', '有关单位')"))
                .isEmpty();
    }

    private static void run() throws Exception {
        new PipelineRun(TestSpark.session(), new DataDirectory(directory), database.dataSource())
                .run(RunMode.FULL, (stage, fraction) -> {});
    }
}
