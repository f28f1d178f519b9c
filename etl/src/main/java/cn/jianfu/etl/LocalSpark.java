package cn.jianfu.etl;

import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.etl.lake.LakeFileSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Spark on this machine's cores, unless {@code JIANFU_SPARK_MASTER} or spark-submit names a cluster. */
final class LocalSpark {
    private static final String MASTER = "spark.master";

    private LocalSpark() {}

    /** @param master where to compute; blank for what {@code JIANFU_SPARK_MASTER} says, or this machine */
    static SparkSession session(DataDirectory home, String master) {
        SparkConf settings = new SparkConf();
        if (!master.isBlank()) {
            settings.set(MASTER, master);
        }
        return session(settings.setAppName("jianfu")
                .setIfMissing(
                        "spark.sql.warehouse.dir",
                        home.lake().resolve("warehouse").toString()));
    }

    /** A session with all that a run asks for, save what is set already. */
    static SparkSession session(SparkConf settings) {
        SparkConf conf = settings.setIfMissing(MASTER, System.getenv().getOrDefault("JIANFU_SPARK_MASTER", "local[*]"))
                .setIfMissing("spark.ui.enabled", "false")
                // A run asks some two hundred questions; the code made for each is kept for the next run instead of
                // being compiled and warmed up anew.
                .setIfMissing("spark.sql.codegen.cache.maxEntries", "2000")
                .setIfMissing("spark.hadoop.fs.file.impl", LakeFileSystem.class.getName())
                // Nobody sees Spark's own pages, for which every question's plan is written out.
                .setIfMissing("spark.sql.ui.explainMode", "simple")
                // Rows of a county or a city fit into memory: hashed within each part instead of sorted.
                .setIfMissing("spark.sql.adaptive.maxShuffledHashJoinLocalMapThreshold", "64m")
                // The day that a ledger means is a day in China, wherever the machine stands.
                .setIfMissing("spark.sql.session.timeZone", "Asia/Shanghai")
                .setIfMissing("spark.sql.datetime.java8API.enabled", "true");
        if (conf.get(MASTER).startsWith("local")) {
            // Nobody else has to reach the driver; on a cluster the executors have.
            // A run over a city asks some hundred small questions: what planning each anew between its stages costs is
            // more than it saves.
            conf.setIfMissing("spark.sql.adaptive.enabled", "false")
                    .setIfMissing(
                            "spark.sql.shuffle.partitions",
                            String.valueOf(Runtime.getRuntime().availableProcessors()))
                    .setIfMissing("spark.locality.wait", "0");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1").setIfMissing("spark.driver.host", "127.0.0.1");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
