package cn.jianfu.etl;

import cn.jianfu.database.CapTrials;
import cn.jianfu.database.Database;
import cn.jianfu.datasets.command.HelpOption;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.run.PipelineRun;
import cn.jianfu.etl.trial.CapTrialRun;
import cn.jianfu.etl.trial.TrialDesk;
import cn.jianfu.etl.worker.Worker;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stays, and does the runs and trials that are asked for in PostgreSQL. */
@Command(name = "worker", description = "常驻：看板上请求的计算和试算都由它完成。")
final class WorkerCommand implements Callable<Integer> {
    @Mixin
    private final HelpOption help = new HelpOption();

    @Parameters(paramLabel = "数据目录", description = "台账、参考表和计算结果所在的目录")
    private Path home = Path.of("");

    @Option(names = "--master", paramLabel = "地址", description = "Spark 集群，如 spark://主机:7077；缺省 local[*]，即本机")
    private String master = "";

    @Override
    public Integer call() throws Exception {
        DataDirectory directory = new DataDirectory(home.toAbsolutePath());
        try (Database database = Database.open(directory.home(), System.getenv())) {
            // Stopped by a signal: whoever started PostgreSQL stops it.
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-close"));
            SparkSession spark = LocalSpark.session(directory, master);
            TrialDesk trials = new TrialDesk(
                    new CapTrialRun(spark, new Lake(directory.lake().toAbsolutePath())),
                    new CapTrials(database.dataSource()));
            Thread.ofPlatform().daemon().name("trials").start(trials::work);
            new Worker(new PipelineRun(spark, directory, database.dataSource()), database.dataSource()).work();
        }
        return 0;
    }
}
