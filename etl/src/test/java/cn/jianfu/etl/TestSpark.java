package cn.jianfu.etl;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** One Spark session for all tests of the JVM, set as the program's own is. */
public final class TestSpark {
    private TestSpark() {}

    public static SparkSession session() {
        return Holder.SPARK;
    }

    private static final class Holder {
        static final SparkSession SPARK = LocalSpark.session(new SparkConf(false)
                .setAppName("test")
                .setMaster("local[2]")
                .set("spark.sql.shuffle.partitions", "2")
                .set("spark.sql.warehouse.dir", "target/warehouse"));
    }
}
