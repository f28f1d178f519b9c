package cn.jianfu.etl.conform;

import cn.jianfu.etl.model.SqlModel;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Makes views of the models of {@code models/conform}, each by the way that suits its size. */
record Models(SparkSession spark, Path run) {

    /** For models that only rename and join: computed anew by whoever asks. */
    void view(String model) {
        view(model, model);
    }

    /** Under another name than the model's. */
    void view(String model, String name) {
        query(model).createOrReplaceTempView(name);
    }

    /** For models with about a row for each file: computed once and kept, instead of anew for each that asks. */
    void settle(String model) {
        Dataset<Row> rows = query(model);
        spark.createDataFrame(rows.collectAsList(), rows.schema()).createOrReplaceTempView(model);
    }

    /** For models with about a row for each ledger row: written to the run's directory. */
    void write(String model) {
        String target = run.resolve(model).toString();
        Dataset<Row> rows = query(model);
        rows.write().parquet(target);
        spark.read().schema(rows.schema()).parquet(target).createOrReplaceTempView(model);
    }

    private Dataset<Row> query(String model) {
        return SqlModel.load("conform", model).query(spark);
    }
}
