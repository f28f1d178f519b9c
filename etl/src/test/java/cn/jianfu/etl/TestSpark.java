package cn.jianfu.etl;

import org.apache.spark.sql.SparkSession;

/** One Spark session for all tests of the JVM, set as the program's own is. */
public final class TestSpark {
    private TestSpark() {}

    public static SparkSession session() {
        return Holder.SPARK;
    }

    private static final class Holder {
        static final SparkSession SPARK = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.session.timeZone", "Asia/Shanghai")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.warehouse.dir", "target/warehouse")
                .getOrCreate();
    }
}
