package cn.jianfu.etl;

import cn.jianfu.database.Database;
import cn.jianfu.datasets.command.HelpOption;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.region.PublishedRegions;
import cn.jianfu.etl.run.ConsoleProgress;
import cn.jianfu.etl.run.PipelineRun;
import cn.jianfu.etl.run.RunMode;
import cn.jianfu.etl.run.RunSummary;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One run, then the program ends. */
@Command(
        name = "run",
        description = "计算一次，然后退出。没有新的变化时立即结束。",
        customSynopsis = "./jianfu etl [--full | --reread] [--master=地址]")
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final HelpOption help = new HelpOption();

    /** Given by the launcher, from {@code JIANFU_HOME}: nobody types it. */
    @Parameters(paramLabel = "数据目录", hidden = true)
    private Path home = Path.of("");

    @Option(names = "--full", description = "全部重新计算（台账有变化的才重读）")
    private boolean full;

    @Option(names = "--reread", description = "全部台账重读，全部重新计算")
    private boolean reread;

    @Option(names = "--master", paramLabel = "地址", description = "Spark 集群，如 spark://主机:7077；缺省 local[*]，即本机")
    private String master = "";

    @Override
    public Integer call() throws Exception {
        DataDirectory directory = new DataDirectory(home.toAbsolutePath());
        ConsoleProgress progress = new ConsoleProgress(System.out, System::nanoTime);
        progress.at("检查区划表", 0);
        PublishedRegions.read(directory.regions()).remarks().forEach(remark -> System.out.println("  区划表：" + remark));
        progress.at("启动数据库", 0);
        try (Database database = Database.open(directory.home(), System.getenv())) {
            progress.at("启动计算引擎", 0);
            try (SparkSession spark = LocalSpark.session(directory, master)) {
                RunSummary summary = new PipelineRun(spark, directory, database.dataSource()).run(mode(), progress);
                System.out.println(summary.sentence());
            }
        }
        return 0;
    }

    private RunMode mode() {
        return reread ? RunMode.REREAD : full ? RunMode.FULL : RunMode.WHEN_CHANGED;
    }
}
