package cn.jianfu.etl.publish;

import cn.jianfu.database.MartSchema;
import cn.jianfu.etl.marts.Marts;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.DoubleConsumer;
import javax.sql.DataSource;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Loads a run's marts into PostgreSQL and switches to them. */
public final class Publication {
    private Publication() {}

    /**
     * @param run the run's directory
     * @param done told the share of the marts that are loaded
     * @throws SQLException when PostgreSQL refuses; the marts in use stay as they are
     */
    public static void publish(SparkSession spark, Path run, DataSource target, DoubleConsumer done)
            throws SQLException, IOException {
        MartSchema.publish(target, connection -> {
            int loaded = 0;
            for (String name : Marts.NAMES) {
                Dataset<Row> mart = spark.read().parquet(Marts.path(run, name).toString());
                TableCopy.load(connection, name, mart);
                done.accept(++loaded / (double) Marts.NAMES.size());
            }
        });
    }
}
