package cn.jianfu.etl.marts;

import cn.jianfu.etl.model.MeasureDefinition;
import cn.jianfu.etl.model.SqlModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Computes the marts of {@code models/marts} over what {@link cn.jianfu.etl.conform.Conform} left, and tests them. */
public final class Marts {
    private static final String ROOM = "marts";

    private static final String RUN = "run";

    /** What the others declare of themselves. */
    private static final String MEASURE = "measure";

    /** All of them. {@code run} counts over {@code ledger_file} and comes last. */
    public static final List<String> NAMES = List.of(
            "region",
            "unit",
            "item",
            "community_month",
            "unit_demand",
            "certificate",
            "certificate_set_aside",
            "applicant",
            "quarantine",
            "warning",
            "ledger_file",
            "community_ledger",
            "judgement",
            "judgement_suggestion",
            "unit_name",
            "unit_candidate",
            "run_decision",
            "burden_row",
            "matter",
            "burden_month",
            "burden_part",
            "meeting_month",
            "form_month",
            "document_month",
            "inspection_month",
            "group_stand",
            "signboard_stand",
            "task_month",
            "task_item",
            "task_judgement",
            "task_suggestion",
            "task_row",
            "cap",
            "cap_breach",
            "community_cap",
            "near_duplicate",
            "factor",
            "worker_month",
            "worker_fault",
            MEASURE,
            RUN);

    /** Small jobs wait for the driver more than for cores; a few at a time keep both busy. */
    private static final int AT_A_TIME = 3;

    /** Enough to see what is wrong. */
    private static final int MOST_PROBLEMS = 10;

    private final SparkSession spark;
    private final Path directory;

    /** @param directory the run's directory; marts are written to {@code directory/marts/NAME} */
    public Marts(SparkSession spark, Path directory) {
        this.spark = spark;
        this.directory = directory;
    }

    /**
     * @param done told the share of the marts that stand
     * @throws BrokenMartException when a mart's test finds a row that must not be there
     */
    public void compute(String runId, String codeVersion, Instant finishedAt, DoubleConsumer done) {
        measures().createOrReplaceTempView(MEASURE);
        AtomicInteger standing = new AtomicInteger();
        together(NAMES.stream().filter(name -> !name.equals(RUN)).toList(), name -> {
            write(name, SqlModel.load(ROOM, name).query(spark));
            done.accept(standing.incrementAndGet() / (NAMES.size() + 1.0));
        });
        write(
                RUN,
                SqlModel.load(ROOM, RUN)
                        .query(spark)
                        .withColumn("run_id", functions.lit(runId))
                        .withColumn("code_version", functions.lit(codeVersion))
                        .withColumn("finished_at", functions.lit(finishedAt)));
        test();
        done.accept(1);
    }

    /** One row per measure that a mart's model declares. */
    private Dataset<Row> measures() {
        StructType schema = new StructType();
        for (String column : List.of("mart", "measure", "label", "unit", "definition")) {
            schema = schema.add(column, DataTypes.StringType);
        }
        return spark.createDataFrame(
                NAMES.stream()
                        .flatMap(name -> MeasureDefinition.of(SqlModel.load(ROOM, name)).stream())
                        .map(said -> RowFactory.create(
                                said.mart(), said.measure(), said.label(), said.unit(), said.definition()))
                        .toList(),
                schema);
    }

    private void write(String name, Dataset<Row> mart) {
        String target = path(directory, name).toString();
        mart.write().parquet(target);
        spark.read().schema(mart.schema()).parquet(target).createOrReplaceTempView("mart_" + name);
    }

    /** Does the same for each mart, a few at a time; the first failure is thrown when all have ended. */
    private static void together(List<String> names, Consumer<String> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<CompletableFuture<Void>> all = names.stream()
                    .map(name -> CompletableFuture.runAsync(() -> work.accept(name), threads))
                    .toList();
            for (CompletableFuture<Void> one : all) {
                one.join();
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Where a run keeps one of its marts. */
    public static Path path(Path run, String mart) {
        return run.resolve("marts").resolve(mart);
    }

    /** Asks all tests at once: each finds nothing as a rule, and a question of its own costs more than its answer. */
    private void test() {
        String tests = NAMES.stream()
                .flatMap(name -> SqlModel.test(ROOM, name)
                        .map(test -> "SELECT '" + name + "' AS mart, problem FROM (\n" + test + "\n)")
                        .stream())
                .collect(Collectors.joining("\nUNION ALL\n"));
        List<Row> problems = spark.sql(tests).limit(MOST_PROBLEMS).collectAsList();
        if (!problems.isEmpty()) {
            String broken = problems.getFirst().getString(0);
            throw new BrokenMartException(
                    broken,
                    problems.stream()
                            .filter(problem -> problem.getString(0).equals(broken))
                            .map(problem -> problem.getString(1))
                            .toList());
        }
    }
}
