package cn.jianfu.etl.run;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianfu.database.TestDatabase;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import cn.jianfu.etl.TestSpark;
import cn.jianfu.etl.lake.Lake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does anew, and what stays as it was. */
class RunModesTest {
    private static final Progress NO_PROGRESS = (stage, fraction) -> {};

    @TempDir
    private Path directory;

    private TestDatabase database;
    private DataDirectory home;
    private PipelineRun pipeline;

    @BeforeEach
    void a_small_city() throws Exception {
        Sample.generate(directory, 7, SampleSize.tiny());
        database = TestDatabase.create();
        home = new DataDirectory(directory);
        pipeline = new PipelineRun(TestSpark.session(), home, database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_second_run_reads_no_file_again_and_comes_to_the_same_figures() throws Exception {
        RunSummary first = run();
        List<List<String>> figures = everything();
        RunSummary second = run();
        assertThat(first.freshFiles()).isEqualTo(first.files());
        assertThat(second.freshFiles()).isZero();
        // Element by element, so that a failure shows the rows and not the whole mart.
        assertThat(everything()).containsExactlyElementsOf(figures);
        assertThat(new Lake(home.lake()).currentRun()).contains(second.runId());
    }

    @Test
    void nothing_is_computed_where_nothing_has_changed_and_everything_where_anything_has() throws Exception {
        // By the tests' clock every file has rested for an hour.
        PipelineRun later = new PipelineRun(TestSpark.session(), home, database.dataSource(), () -> Instant.now()
                .plus(Duration.ofHours(1)));
        RunSummary first = later.run(RunMode.WHEN_CHANGED, NO_PROGRESS);
        RunSummary same = later.run(RunMode.WHEN_CHANGED, NO_PROGRESS);
        assertThat(same.computed()).isFalse();
        assertThat(same.runId()).isEqualTo(first.runId());
        assertThat(same.sentence()).startsWith("没有新的变化").contains("共 %,d 个台账文件".formatted(first.files()));

        Path ledger = anyLedger();
        FileTime written = Files.getLastModifiedTime(ledger);
        byte[] bytes = Files.readAllBytes(ledger);
        bytes[bytes.length - 1] ^= 1;
        Files.write(ledger, bytes);
        Files.setLastModifiedTime(ledger, written);
        RunSummary other = later.run(RunMode.WHEN_CHANGED, NO_PROGRESS);
        assertThat(other.computed())
                .as("of the same size and with the old time of modification, but other bytes")
                .isTrue();
        assertThat(other.freshFiles()).isEqualTo(1);

        Files.writeString(home.workers(), "community_code,workers,from,source\n");
        assertThat(later.run(RunMode.WHEN_CHANGED, NO_PROGRESS).computed())
                .as("a table of reference has come")
                .isTrue();
    }

    @Test
    void a_file_that_is_written_to_just_now_makes_the_next_run_look_again() throws Exception {
        assertThat(pipeline.run(RunMode.WHEN_CHANGED, NO_PROGRESS).computed()).isTrue();
        PipelineRun later = new PipelineRun(TestSpark.session(), home, database.dataSource(), () -> Instant.now()
                .plus(Duration.ofHours(1)));
        assertThat(later.run(RunMode.WHEN_CHANGED, NO_PROGRESS).computed()).isTrue();
    }

    @Test
    void what_was_read_is_read_again_when_asked_and_comes_to_the_same() throws Exception {
        RunSummary first = run();
        List<List<String>> figures = everything();
        RunSummary again = pipeline.run(RunMode.REREAD, NO_PROGRESS);
        assertThat(again.freshFiles()).isEqualTo(first.files());
        assertThat(everything()).containsExactlyElementsOf(figures);
    }

    @Test
    void a_ledger_that_comes_first_of_all_leaves_what_was_published_of_the_others_as_it_stands() throws Exception {
        run();
        List<List<String>> before = everything();
        Path other = Files.createDirectories(home.ledgers().resolve("0外地县/外地镇"));
        OtherCommunity.write(other.resolve("外地社区出具证明台账.xlsx"), "外地社区");
        run();
        List<List<String>> after = everything();
        assertThat(before.stream().filter(row -> !after.contains(row)))
                .as("rows that have another number or another figure now")
                .isEmpty();
        Files.delete(other.resolve("外地社区出具证明台账.xlsx"));
        run();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_full_run_asks_spark_for_few_jobs_until_the_figures_can_be_seen() throws Exception {
        assertThat(jobsUntilSeen(RunMode.FULL)).isPositive().isLessThanOrEqualTo(120);
    }

    @Test
    void one_changed_ledger_asks_spark_for_fewer_still() throws Exception {
        run();
        List<Path> ledgers = ledgers();
        Path ledger = ledgers.stream()
                .filter(file ->
                        file.toString().contains("证明台账") && file.toString().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
        Files.delete(ledger);
        assertThat(jobsUntilSeen(RunMode.WHEN_CHANGED)).isPositive().isLessThanOrEqualTo(30);
    }

    @Test
    void what_somebody_took_away_or_damaged_in_the_lake_is_computed_anew() throws Exception {
        run();
        List<Path> ledgers = ledgers();
        Lake lake = new Lake(home.lake().toAbsolutePath());
        Lake.delete(lake.run(lake.currentRun().orElseThrow()).resolve("burden_hours"));
        Files.delete(ledgers.getFirst());
        pipeline.run(RunMode.WHEN_CHANGED, NO_PROGRESS);
        try (Stream<Path> located =
                Files.walk(lake.run(lake.currentRun().orElseThrow()).resolve("located"))) {
            for (Path part :
                    located.filter(file -> file.toString().endsWith(".parquet")).toList()) {
                Files.write(part, new byte[100]);
            }
        }
        Files.delete(ledgers.get(1));
        pipeline.run(RunMode.WHEN_CHANGED, NO_PROGRESS);
        List<List<String>> healed = everything();
        run();
        assertThat(everything()).containsExactlyElementsOf(healed);
    }

    /** How many jobs it took until the figures could be seen. */
    private int jobsUntilSeen(RunMode mode) throws Exception {
        AtomicInteger jobs = new AtomicInteger();
        AtomicInteger seen = new AtomicInteger();
        SparkListener count = new SparkListener() {
            @Override
            public void onJobStart(SparkListenerJobStart job) {
                jobs.incrementAndGet();
            }
        };
        SparkSession spark = TestSpark.session();
        spark.sparkContext().addSparkListener(count);
        try {
            pipeline.run(mode, NO_PROGRESS, published -> seen.set(jobs.get()));
        } finally {
            spark.sparkContext().removeSparkListener(count);
        }
        return seen.get();
    }

    private RunSummary run() throws Exception {
        return pipeline.run(RunMode.FULL, NO_PROGRESS);
    }

    private Path anyLedger() throws Exception {
        return ledgers().getFirst();
    }

    private List<Path> ledgers() throws Exception {
        try (Stream<Path> tree = Files.walk(home.ledgers())) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** All marts but the run's own line, which has its name and time. */
    private List<List<String>> everything() throws Exception {
        List<List<String>> all = new ArrayList<>(demand());
        for (String table : List.of(
                "region",
                "unit",
                "item",
                "community_month",
                "certificate",
                "applicant",
                "quarantine",
                "ledger_file",
                "judgement",
                "unit_name",
                "task_item",
                "task_judgement",
                "task_row",
                "run_decision")) {
            all.addAll(query("SELECT * FROM mart." + table + " AS line ORDER BY line::text"));
        }
        return all;
    }

    private List<List<String>> demand() throws Exception {
        return query("SELECT * FROM mart.unit_demand AS line ORDER BY line::text");
    }

    private List<List<String>> query(String sql) throws Exception {
        return MartRows.query(database.dataSource(), sql);
    }
}
