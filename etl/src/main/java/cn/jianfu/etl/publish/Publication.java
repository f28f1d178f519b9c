package cn.jianfu.etl.publish;

import cn.jianfu.database.MartSchema;
import cn.jianfu.etl.marts.Marts;
import java.io.IOException;
import java.sql.SQLException;
import java.util.function.DoubleConsumer;
import javax.sql.DataSource;
import org.apache.spark.sql.SparkSession;

/** Loads a run's marts into PostgreSQL and switches to them. */
public final class Publication {
    private Publication() {}

    /**
     * Publishes what {@link Marts} left as views.
     *
     * @param done told the share of the marts that are loaded
     * @throws SQLException when PostgreSQL refuses; the marts in use stay as they are
     */
    public static void publish(SparkSession spark, DataSource target, DoubleConsumer done)
            throws SQLException, IOException {
        MartSchema.publish(target, connection -> {
            int loaded = 0;
            for (String name : Marts.NAMES) {
                TableCopy.load(connection, name, spark.table("mart_" + name));
                done.accept(++loaded / (double) Marts.NAMES.size());
            }
        });
    }
}
