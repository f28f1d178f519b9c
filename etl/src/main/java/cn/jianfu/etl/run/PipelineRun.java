package cn.jianfu.etl.run;

import cn.jianfu.database.NumbersGiven;
import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.privacy.ApplicantCipher;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.etl.change.Change;
import cn.jianfu.etl.change.RunState;
import cn.jianfu.etl.conform.Conform;
import cn.jianfu.etl.conform.Decided;
import cn.jianfu.etl.conform.Facts;
import cn.jianfu.etl.conform.Judges;
import cn.jianfu.etl.conform.Reference;
import cn.jianfu.etl.decisions.DecisionsInForce;
import cn.jianfu.etl.intake.Intake;
import cn.jianfu.etl.intake.IntakeResult;
import cn.jianfu.etl.intake.OfficeLayouts;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.marts.Marts;
import cn.jianfu.etl.number.Numbers;
import cn.jianfu.etl.publish.Publication;
import cn.jianfu.etl.rules.RulesInEffect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
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

    /** Where more than one in so many communities has changed, computing everything is as quick. */
    private static final int ONE_IN = 4;
    /** So many rows are looked at in this program's own memory. */
    private static final int A_FEW_ROWS = 20_000;

    private final SparkSession spark;
    private final DataDirectory home;
    private final DataSource database;
    private final InstantSource clock;
    private final int oneIn;
    private @Nullable Intake intake;
    private @Nullable Judges judges;
    private String judgesOf = "";

    public PipelineRun(SparkSession spark, DataDirectory home, DataSource database) {
        this(spark, home, database, InstantSource.system());
    }

    /** @param clock by which a file has rested for a while or not */
    PipelineRun(SparkSession spark, DataDirectory home, DataSource database, InstantSource clock) {
        this(spark, home, database, clock, ONE_IN);
    }

    /** @param oneIn where more than one in so many communities has changed, everything is computed */
    PipelineRun(SparkSession spark, DataDirectory home, DataSource database, InstantSource clock, int oneIn) {
        this.clock = clock;
        this.oneIn = oneIn;
        this.spark = spark;
        this.home = home;
        this.database = database;
    }

    /** Whether there are regions and a place where ledgers lie; without them a run can only fail. */
    public boolean hasInput() {
        return Files.isRegularFile(home.regions()) && Files.isDirectory(home.ledgers());
    }

    /** The same, for those who wait until all is done. */
    public RunSummary run(RunMode mode, Progress progress) throws IOException, SQLException {
        return run(mode, progress, summary -> {});
    }

    /**
     * Brings the published figures in line with the ledgers, decisions, rules and tables of reference; the lake's
     * marts follow when the figures are published.
     *
     * @param published told as soon as the figures can be seen
     * @throws RuntimeException with a Chinese sentence when there is nothing to read or a mart fails its test
     */
    public RunSummary run(RunMode mode, Progress progress, Consumer<RunSummary> published)
            throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            // Held until the connection closes, also when this process is killed.
            connection.createStatement().execute("SELECT pg_advisory_lock(" + ONE_RUN_AT_A_TIME + ")");
            return alone(mode, progress, published);
        }
    }

    private RunSummary alone(RunMode mode, Progress progress, Consumer<RunSummary> published)
            throws IOException, SQLException {
        Instant started = Instant.now();
        String runId = RUN_ID.format(started);
        String codeVersion = CodeVersion.current();
        Lake lake = new Lake(home.lake().toAbsolutePath());
        Path run = lake.run(runId);

        Stopwatch watch = new Stopwatch(progress);
        watch.at("读取参考数据", 0.01);
        LocalDate day = LocalDate.now(CHINA);
        RulesInEffect rules = UnusableInputException.orSaid(() -> RulesInEffect.read(database, home, day));
        Decisions decisions = DecisionsInForce.read(database);
        RunInputs inputs = RunInputs.of(home, decisions, rules, codeVersion, day, clock.instant());
        if (mode == RunMode.WHEN_CHANGED && published(lake, inputs)) {
            RunSummary summary = PublishedFigures.summary(database, 0, false, since(started));
            published.accept(summary);
            return summary;
        }
        Reference reference = UnusableInputException.orSaid(
                () -> Reference.read(home, day, decisions, rules.caps(), rules.factors()));
        ApplicantCipher cipher = UnusableInputException.orSaid(
                () -> ApplicantCipher.open(home.secrets().resolve("applicants.key")));
        ConfirmedLayouts layouts = UnusableInputException.orSaid(() -> ConfirmedLayouts.read(home.layouts()));

        watch.at("读取台账", 0.03);
        if (mode == RunMode.REREAD) {
            lake.forgetBatches(CodeVersion.ofReader());
        }
        IntakeResult found;
        try (StageProgress ignored = new StageProgress(spark, share -> progress.at("读取台账", 0.03 + 0.37 * share))) {
            found = intake(lake)
                    .read(
                            home.ledgers().toAbsolutePath(),
                            cipher,
                            new OfficeLayouts(layouts, reference.regions()),
                            runId,
                            reference.epochs());
        }
        watch.at("归类与识别单位", 0.4);
        Numbers numbers = new Numbers(NumbersGiven.read(database));
        Conform conform = new Conform(spark, reference, judges(reference, inputs.tables()), numbers, codeVersion);
        Decided decided = conform.decide(found);
        Path before = lake.run(lake.currentRun().orElse(""));
        // Before anything is published by them: a number that a reader has seen is never given to another.
        NumbersGiven.keep(database, numbers.fresh());
        rules.used(database, home, runId);
        Optional<Change> change = mode == RunMode.WHEN_CHANGED ? change(lake, decided) : Optional.empty();
        Made made = null;
        if (change.isPresent()) {
            Change some = change.get();
            try {
                made = publish(() -> conform.changed(decided, found, some, before, run), runId, watch, progress);
            } catch (Exception e) {
                // Somebody may have taken away or damaged a part of the lake: what is left of it is not needed.
                LOG.warn(
                        "What run {} left cannot be used, everything is computed: {}",
                        before.getFileName(),
                        e.toString());
                Lake.delete(run);
            }
        }
        if (made == null) {
            made = publish(() -> conform.whole(decided, found, run), runId, watch, progress);
        }
        RunSummary summary = PublishedFigures.summary(database, found.freshFiles(), true, since(started));
        published.accept(summary);
        watch.at("存档", 0.99);
        conform.keep(made.facts, before, run);
        made.marts.write(before, run);
        decided.state().keep(run);
        inputs.keep(run);
        lake.makeCurrent(runId);
        LOG.info(
                "Run {}, {}: {}",
                runId,
                change.map(some -> some.communities().size() + " communities changed")
                        .orElse("everything"),
                watch);
        return summary;
    }

    /** Facts that were made, and the marts of them that are published. */
    private record Made(Facts facts, Marts marts) {}

    private Made publish(Supplier<Facts> conformed, String runId, Stopwatch watch, Progress progress)
            throws IOException, SQLException {
        watch.at("归类与识别单位", 0.4);
        Facts facts;
        try (StageProgress ignored = new StageProgress(spark, share -> progress.at("归类与识别单位", 0.4 + 0.15 * share))) {
            facts = conformed.get();
        }
        watch.at("汇总并发布", 0.55);
        Marts marts = new Marts(facts, runId, CodeVersion.current(), Instant.now());
        Publication.publish(marts, database, share -> progress.at("汇总并发布", 0.55 + 0.44 * share));
        return new Made(facts, marts);
    }

    /** What is different from the run in use; empty where all has to be computed. */
    private Optional<Change> change(Lake lake, Decided decided) throws IOException, SQLException {
        Optional<String> current = lake.currentRun();
        if (current.isEmpty() || !current.equals(PublishedFigures.runId(database))) {
            return Optional.empty();
        }
        RunState state = decided.state();
        return RunState.read(lake.run(current.get()), state.code())
                .map(state::since)
                .filter(change -> change.communities().size() * (long) oneIn <= state.communities())
                .filter(Marts::suffices)
                .filter(change -> decided.rows(change) <= A_FEW_ROWS);
    }

    /** Whether the figures in use were made of these inputs: those of the lake and of the database come from one run. */
    private boolean published(Lake lake, RunInputs inputs) throws IOException, SQLException {
        Optional<String> current = lake.currentRun();
        return current.isPresent()
                && current.equals(PublishedFigures.runId(database))
                && inputs.sameAs(lake.run(current.get()));
    }

    /** Stays as long as the program does: what it has read it need not ask for again. */
    private Intake intake(Lake lake) throws IOException {
        Intake opened = intake;
        if (opened == null) {
            opened = new Intake(spark, lake, CodeVersion.ofReader());
            intake = opened;
        }
        return opened;
    }

    /** Stay as long as the tables of reference do, and remember what they found. */
    private Judges judges(Reference reference, String tables) {
        Judges known = judges;
        if (known == null || !tables.equals(judgesOf)) {
            known = new Judges(reference);
            judges = known;
            judgesOf = tables;
        }
        return known;
    }

    private static Duration since(Instant started) {
        return Duration.between(started, Instant.now());
    }
}
