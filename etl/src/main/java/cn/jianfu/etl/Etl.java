package cn.jianfu.etl;

import cn.jianfu.database.CapTrials;
import cn.jianfu.database.Database;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.PublishedRegions;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.run.ConsoleProgress;
import cn.jianfu.etl.run.PipelineRun;
import cn.jianfu.etl.run.RunSummary;
import cn.jianfu.etl.trial.CapTrialRun;
import cn.jianfu.etl.trial.TrialDesk;
import cn.jianfu.etl.worker.FailureSentence;
import cn.jianfu.etl.worker.Worker;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Command: {@code run HOME} does one run and exits (0 done, 1 failed); {@code worker HOME} stays and takes run requests
 * from PostgreSQL. HOME is the data directory.
 */
public final class Etl {
    private static final Logger LOG = LoggerFactory.getLogger(Etl.class);

    private Etl() {}

    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        if (arguments.size() != 2 || !List.of("run", "worker").contains(arguments.getFirst())) {
            System.err.println("用法：run 数据目录 | worker 数据目录");
            System.exit(2);
        }
        DataDirectory home = new DataDirectory(Path.of(arguments.get(1)).toAbsolutePath());
        try {
            if (arguments.getFirst().equals("run")) {
                runOnce(home);
            } else {
                work(home);
            }
        } catch (Exception e) {
            if (FailureSentence.own(e).isEmpty()) {
                LOG.error("The command failed", e);
            }
            System.err.println(FailureSentence.of(e));
            System.exit(1);
        }
        System.exit(0);
    }

    private static void runOnce(DataDirectory home) throws Exception {
        ConsoleProgress progress = new ConsoleProgress(System.out, System::nanoTime);
        progress.at("检查区划表", 0);
        PublishedRegions.read(home.regions()).remarks().forEach(remark -> System.out.println("  区划表：" + remark));
        progress.at("启动数据库", 0);
        try (Database database = Database.open(home.home(), System.getenv())) {
            progress.at("启动计算引擎", 0);
            try (SparkSession spark = LocalSpark.session(home)) {
                RunSummary summary = new PipelineRun(spark, home, database.dataSource()).run(progress);
                System.out.println(summary.sentence());
            }
        }
    }

    private static void work(DataDirectory home) throws Exception {
        try (Database database = Database.open(home.home(), System.getenv())) {
            // Stopped by a signal: whoever started PostgreSQL stops it.
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-close"));
            SparkSession spark = LocalSpark.session(home);
            TrialDesk trials = new TrialDesk(
                    new CapTrialRun(spark, new Lake(home.lake().toAbsolutePath())),
                    new CapTrials(database.dataSource()));
            Thread.ofPlatform().daemon().name("trials").start(trials::work);
            new Worker(new PipelineRun(spark, home, database.dataSource()), database.dataSource()).work();
        }
    }
}
