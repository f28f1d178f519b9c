package cn.jianfu.etl.run;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.privacy.ApplicantCipher;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.etl.conform.Conform;
import cn.jianfu.etl.conform.Reference;
import cn.jianfu.etl.decisions.DecisionsInForce;
import cn.jianfu.etl.intake.Intake;
import cn.jianfu.etl.intake.IntakeResult;
import cn.jianfu.etl.intake.OfficeLayouts;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.marts.Marts;
import cn.jianfu.etl.publish.Publication;
import cn.jianfu.etl.rules.RulesInEffect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.sql.DataSource;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run: intake, conform, marts, publish. Killed anywhere, it leaves the last good run in use. */
public final class PipelineRun {
    private static final Logger LOG = LoggerFactory.getLogger(PipelineRun.class);
    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);
    /** A rule takes effect when its day begins in China, wherever the machine stands. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    /** Any number that nobody else in the database uses for an advisory lock. */
    private static final long ONE_RUN_AT_A_TIME = 0x6a69616e6675L;

    private final SparkSession spark;
    private final DataDirectory home;
    private final DataSource database;

    public PipelineRun(SparkSession spark, DataDirectory home, DataSource database) {
        this.spark = spark;
        this.home = home;
        this.database = database;
    }

    /** Whether there are regions and a place where ledgers lie; without them a run can only fail. */
    public boolean hasInput() {
        return Files.isRegularFile(home.regions()) && Files.isDirectory(home.ledgers());
    }

    /**
     * Computes everything anew from the files that lie in the ledger directory.
     *
     * @throws RuntimeException with a Chinese sentence when there is nothing to read or a mart fails its test
     */
    public RunSummary run(Progress progress) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            // Held until the connection closes, also when this process is killed.
            connection.createStatement().execute("SELECT pg_advisory_lock(" + ONE_RUN_AT_A_TIME + ")");
            return alone(progress);
        }
    }

    private RunSummary alone(Progress progress) throws IOException, SQLException {
        Instant started = Instant.now();
        String runId = RUN_ID.format(started);
        String codeVersion = CodeVersion.current();
        Lake lake = new Lake(home.lake().toAbsolutePath());
        Path run = lake.run(runId);

        Stopwatch watch = new Stopwatch(progress);
        watch.at("读取参考数据", 0.01);
        LocalDate day = LocalDate.now(CHINA);
        RulesInEffect rules = UnusableInputException.orSaid(() -> RulesInEffect.read(database, home, day));
        Reference reference = UnusableInputException.orSaid(
                () -> Reference.read(home, day, DecisionsInForce.read(database), rules.caps(), rules.factors()));
        ApplicantCipher cipher = UnusableInputException.orSaid(
                () -> ApplicantCipher.open(home.secrets().resolve("applicants.key")));
        ConfirmedLayouts layouts = UnusableInputException.orSaid(() -> ConfirmedLayouts.read(home.layouts()));

        watch.at("读取台账", 0.03);
        IntakeResult intake;
        try (StageProgress ignored = new StageProgress(spark, share -> progress.at("读取台账", 0.03 + 0.37 * share))) {
            intake = new Intake(spark, lake, CodeVersion.ofReader())
                    .read(
                            home.ledgers().toAbsolutePath(),
                            cipher,
                            new OfficeLayouts(layouts, reference.regions()),
                            runId);
        }
        watch.at("归类与识别单位", 0.4);
        try (StageProgress ignored = new StageProgress(spark, share -> progress.at("归类与识别单位", 0.4 + 0.15 * share))) {
            new Conform(spark, reference).conform(intake, run);
        }
        watch.at("汇总统计", 0.55);
        new Marts(spark, run)
                .compute(runId, codeVersion, Instant.now(), share -> progress.at("汇总统计", 0.55 + 0.25 * share));
        watch.at("发布结果", 0.8);
        rules.used(database, home, runId);
        Publication.publish(spark, database, share -> progress.at("发布结果", 0.8 + 0.19 * share));
        lake.makeCurrent(runId);
        LOG.info("Run {}: {}", runId, watch);
        return summary(runId, intake, started);
    }

    private RunSummary summary(String runId, IntakeResult intake, Instant started) {
        Row run = spark.table("mart_run").first();
        return new RunSummary(
                runId,
                run.<Integer>getAs("files_read"),
                intake.freshFiles(),
                run.<Integer>getAs("files_rejected"),
                run.<Integer>getAs("files_superseded"),
                run.<Long>getAs("rows_read"),
                run.<Long>getAs("rows_accepted"),
                run.<Long>getAs("rows_quarantined"),
                run.<Long>getAs("rows_void"),
                run.<Long>getAs("rows_refused"),
                run.<Long>getAs("certificates"),
                Duration.between(started, Instant.now()));
    }
}
