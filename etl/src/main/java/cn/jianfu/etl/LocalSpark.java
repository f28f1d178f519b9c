package cn.jianfu.etl;

import cn.jianfu.datasets.home.DataDirectory;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Spark on this machine's cores, unless {@code JIANFU_SPARK_MASTER} or spark-submit names a cluster. */
final class LocalSpark {
    private LocalSpark() {}

    static SparkSession session(DataDirectory home) {
        SparkConf conf = new SparkConf()
                .setAppName("jianfu")
                .setIfMissing("spark.master", System.getenv().getOrDefault("JIANFU_SPARK_MASTER", "local[*]"))
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                .setIfMissing("spark.driver.host", "127.0.0.1")
                .setIfMissing(
                        "spark.sql.warehouse.dir",
                        home.lake().resolve("warehouse").toString())
                .setIfMissing("spark.sql.shuffle.partitions", "8")
                // The day that a ledger means is a day in China, wherever the machine stands.
                .setIfMissing("spark.sql.session.timeZone", "Asia/Shanghai")
                .setIfMissing("spark.sql.datetime.java8API.enabled", "true");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
