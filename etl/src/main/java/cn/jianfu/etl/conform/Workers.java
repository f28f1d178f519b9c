package cn.jianfu.etl.conform;

import cn.jianfu.datasets.burden.WorkerCounts;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** How many people work in which community, as it is declared. */
final class Workers {
    private static final StructType WORKER = new StructType()
            .add("community_code", DataTypes.StringType)
            .add("workers", DataTypes.IntegerType)
            .add("valid_from", DataTypes.DateType);

    private static final StructType WORKER_FAULT =
            new StructType().add("line", DataTypes.LongType).add("message", DataTypes.StringType);

    private Workers() {}

    /** One row per community and day from which a number holds. */
    static Dataset<Row> declared(SparkSession spark, WorkerCounts workers) {
        return spark.createDataFrame(
                workers.declared().stream()
                        .map(one -> RowFactory.create(one.communityCode(), one.workers(), one.from()))
                        .toList(),
                WORKER);
    }

    /** One row per line that could not be taken. */
    static Dataset<Row> faults(SparkSession spark, WorkerCounts workers) {
        return spark.createDataFrame(
                workers.faults().stream()
                        .map(fault -> RowFactory.create(fault.line(), fault.sentence()))
                        .toList(),
                WORKER_FAULT);
    }
}
