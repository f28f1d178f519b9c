package cn.jianfu.etl.marts;

import cn.jianfu.etl.model.SqlModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Computes the marts of {@code models/marts} over what {@link cn.jianfu.etl.conform.Conform} left, and tests them. */
public final class Marts {
    private static final String ROOM = "marts";

    /** In this order: {@code run} counts over {@code ledger_file}, the tests compare marts with each other. */
    public static final List<String> NAMES = List.of(
            "region",
            "unit",
            "item",
            "community_month",
            "unit_demand",
            "certificate",
            "applicant",
            "quarantine",
            "ledger_file",
            "run");

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
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            Dataset<Row> mart = SqlModel.load(ROOM, name).query(spark);
            if (name.equals("run")) {
                mart = mart.withColumn("run_id", functions.lit(runId))
                        .withColumn("code_version", functions.lit(codeVersion))
                        .withColumn("finished_at", functions.lit(finishedAt));
            }
            String target = path(directory, name).toString();
            mart.write().parquet(target);
            spark.read().schema(mart.schema()).parquet(target).createOrReplaceTempView("mart_" + name);
            done.accept((i + 1.0) / (NAMES.size() + 1));
        }
        test();
        done.accept(1);
    }

    /** Where a run keeps one of its marts. */
    public static Path path(Path run, String mart) {
        return run.resolve("marts").resolve(mart);
    }

    private void test() {
        for (String name : NAMES) {
            SqlModel.test(ROOM, name).ifPresent(query -> {
                List<String> problems =
                        spark.sql(query).limit(10).as(Encoders.STRING()).collectAsList();
                if (!problems.isEmpty()) {
                    throw new BrokenMartException(name, problems);
                }
            });
        }
    }
}
