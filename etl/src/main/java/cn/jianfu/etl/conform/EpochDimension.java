package cn.jianfu.etl.conform;

import cn.jianfu.datasets.catalogue.Epochs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The stretches of days within which the catalogue says the same, numbered from 0. The outermost days stand for no bound. */
final class EpochDimension {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private EpochDimension() {}

    /** One row per stretch. */
    static Dataset<Row> view(SparkSession spark, Epochs epochs) {
        List<LocalDate> starts = epochs.starts();
        List<Row> rows = new ArrayList<>();
        for (int epoch = 0; epoch <= starts.size(); epoch++) {
            LocalDate first = epoch == 0 ? FIRST : starts.get(epoch - 1);
            LocalDate last = epoch == starts.size() ? LAST : starts.get(epoch).minusDays(1);
            rows.add(RowFactory.create(epoch, first, last));
        }
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("epoch", DataTypes.IntegerType)
                        .add("first_day", DataTypes.DateType)
                        .add("last_day", DataTypes.DateType));
    }
}
