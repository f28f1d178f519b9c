package cn.jianfu.etl.conform;

import cn.jianfu.etl.change.Change;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.model.Lineage;
import cn.jianfu.etl.model.SqlModel;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

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

    /** As {@link #write} does, if anything that the model is made of has changed; else the run before has it already. */
    void writeOrShare(String model, Path before, Change change) {
        if (Lineage.changed(model, change.tables())) {
            write(model);
        } else {
            share(model, before);
        }
    }

    /** What the run before has written. */
    void share(String model, Path before) {
        Path target = run.resolve(model);
        Lake.share(before.resolve(model), target);
        spark.read().parquet(target.toString()).createOrReplaceTempView(model);
    }

    /** For models with about a row for each ledger row: written to the run's directory. */
    void write(String model) {
        String target = run.resolve(model).toString();
        Dataset<Row> rows = query(model);
        rows.write().parquet(target);
        spark.read().schema(rows.schema()).parquet(target).createOrReplaceTempView(model);
    }

    /** Writes the view as it stands. */
    void keep(String view) {
        spark.table(view).write().parquet(run.resolve(view).toString());
    }

    /** The rows of a table that the run before has written. */
    Dataset<Row> kept(String table, Path before, StructType schema) {
        return spark.read().schema(schema).parquet(before.resolve(table).toString());
    }

    /** A small table of another session in this one. */
    Dataset<Row> adopted(Dataset<Row> rows) {
        return spark.createDataFrame(rows.collectAsList(), rows.schema());
    }

    private Dataset<Row> query(String model) {
        return SqlModel.load("conform", model).query(spark);
    }
}
