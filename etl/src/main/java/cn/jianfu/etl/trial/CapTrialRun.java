package cn.jianfu.etl.trial;

import cn.jianfu.database.CapTrial;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.etl.conform.RuleViews;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.marts.Marts;
import cn.jianfu.etl.model.SqlModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Tries caps on what the last run observed. The models are those of a run, so the next run finds the same. */
public final class CapTrialRun {
    private static final String ROOM = "trial";
    private static final String OBSERVATIONS = "cap_observation";

    private final SparkSession spark;
    private final Lake lake;

    /** @param spark whose context is used; its views are left alone */
    public CapTrialRun(SparkSession spark, Lake lake) {
        this.spark = spark.newSession();
        this.lake = lake;
    }

    /**
     * What the caps would find.
     *
     * @throws IllegalStateException with a Chinese sentence when there is no run whose rows could be used
     */
    public CapTrial.Outcome of(Caps caps) {
        String runId = lake.currentRun().orElseThrow(() -> new NothingToTryException("还没有计算过，没有可以试算的记录。请先点“重新计算”。"));
        Path run = lake.run(runId);
        if (!Files.isDirectory(run.resolve(OBSERVATIONS))) {
            throw new NothingToTryException("上一次计算用的是旧版程序，没有留下可以试算的记录。请先点“重新计算”，完成后再试算。");
        }
        view("cap", RuleViews.caps(spark, caps));
        view(OBSERVATIONS, spark.read().parquet(run.resolve(OBSERVATIONS).toString()));
        view("cap_figure", SqlModel.load("conform", "cap_figure").query(spark));
        String mart = "cap_breach";
        view("breach_before", spark.read().parquet(Marts.path(run, mart).toString()));
        view("breach_after", SqlModel.load("marts", mart).query(spark));
        Dataset<Row> changes =
                SqlModel.load(ROOM, "breach_change").query(spark).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            view("breach_change", changes);
            return new CapTrial.Outcome(
                    runId,
                    rows("breach_change_figure").stream()
                            .map(CapTrialRun::figure)
                            .toList(),
                    rows("breach_change_first").stream()
                            .map(CapTrialRun::breach)
                            .toList());
        } finally {
            changes.unpersist();
        }
    }

    private static void view(String name, Dataset<Row> rows) {
        rows.createOrReplaceTempView(name);
    }

    private List<Row> rows(String model) {
        return SqlModel.load(ROOM, model).query(spark).collectAsList();
    }

    private static CapTrial.Figure figure(Row row) {
        return new CapTrial.Figure(
                row.getAs("cap_code"),
                row.getAs("unit_id"),
                row.<Long>getAs("before"),
                row.<Long>getAs("after"),
                row.<Long>getAs("added"),
                row.<Long>getAs("gone"));
    }

    private static CapTrial.Breach breach(Row row) {
        return new CapTrial.Breach(
                row.<Boolean>getAs("added"),
                row.getAs("cap_code"),
                row.getAs("grain"),
                row.getAs("row_id"),
                row.getAs("unit_id"),
                row.getAs("community_code"),
                row.<Integer>getAs("year"),
                row.getAs("on_day"),
                row.getAs("value"),
                row.getAs("cap_limit"));
    }
}
