package cn.jianfu.etl;

import cn.jianfu.database.Database;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.etl.marts.Marts;
import cn.jianfu.etl.run.PipelineRun;
import cn.jianfu.etl.run.RunMode;
import cn.jianfu.etl.run.RunSummary;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.util.QueryExecutionListener;

/**
 * Runs the pipeline several times in one program and prints, for each run, the seconds of its stages and slowest questions to Spark, jobs, tasks, and memory; at last
 * the rows of every mart. {@code bench/marts} calls it: HOME RUNS.
 */
public final class RunBench {
    private static final int SLOWEST = 25;
    private static final Pattern TARGET = Pattern.compile("file:\\S*/runs/[^/]+/([\\w/]+)");

    private RunBench() {}

    private record Question(String what, double seconds) {}

    /** What Spark was asked, and what it did. */
    private static final class Watch extends SparkListener implements QueryExecutionListener {
        final List<Question> questions = Collections.synchronizedList(new ArrayList<>());
        final AtomicInteger jobs = new AtomicInteger();
        final AtomicInteger tasks = new AtomicInteger();
        final AtomicLong taskMillis = new AtomicLong();

        @Override
        public void onJobStart(SparkListenerJobStart job) {
            jobs.incrementAndGet();
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            tasks.incrementAndGet();
            taskMillis.addAndGet(task.taskInfo().duration());
        }

        @Override
        public void onSuccess(String function, QueryExecution execution, long nanos) {
            Matcher target = TARGET.matcher(execution.logical().toString());
            questions.add(new Question(target.find() ? target.group(1) : function, nanos / 1e9));
        }

        @Override
        public void onFailure(String function, QueryExecution execution, Exception exception) {
            questions.add(new Question(function + " failed", 0));
        }
    }

    public static void main(String[] arguments) throws Exception {
        DataDirectory home = new DataDirectory(Path.of(arguments[0]).toAbsolutePath());
        try (Database database = Database.open(home.home(), System.getenv());
                SparkSession spark = LocalSpark.session(home, "")) {
            PipelineRun pipeline = new PipelineRun(spark, home, database.dataSource());
            for (int run = 1; run <= Integer.parseInt(arguments[1]); run++) {
                run(spark, pipeline, run);
            }
            try (var connection = database.dataSource().getConnection();
                    var statement = connection.createStatement()) {
                for (String mart : Marts.NAMES) {
                    try (var rows = statement.executeQuery("SELECT count(*) FROM mart." + mart)) {
                        rows.next();
                        System.out.printf("| %-24s | %,12d |%n", mart, rows.getLong(1));
                    }
                }
            }
        }
        System.exit(0);
    }

    private static void run(SparkSession spark, PipelineRun pipeline, int number) throws Exception {
        Watch watch = new Watch();
        spark.sparkContext().addSparkListener(watch);
        spark.listenerManager().register(watch);
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        List<String> stages = new ArrayList<>();
        long[] began = {System.nanoTime()};
        String[] stage = {""};
        int[] switched = {0};
        OperatingSystemMXBean processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long processorBefore = processor.getProcessCpuTime();
        RunSummary summary = pipeline.run(
                RunMode.FULL,
                (next, fraction) -> {
                    if (!next.equals(stage[0])) {
                        stages.add(stage[0] + " " + seconds(began[0]));
                        stage[0] = next;
                        began[0] = System.nanoTime();
                    }
                },
                published -> switched[0] = watch.jobs.get());
        stages.add(stage[0] + " " + seconds(began[0]));
        spark.listenerManager().unregister(watch);
        spark.sparkContext().removeSparkListener(watch);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%nrun %d: %s%n  %s%n  %d jobs, %d of them until the figures are switched,"
                        + " %d tasks of %.1f s altogether; processor %.1f s; heap at most %,d MB%n",
                number,
                summary.sentence(),
                String.join(", ", stages.subList(1, stages.size())),
                watch.jobs.get(),
                switched[0],
                watch.tasks.get(),
                watch.taskMillis.get() / 1e3,
                (processor.getProcessCpuTime() - processorBefore) / 1e9,
                peak >> 20);
        watch.questions.stream()
                .sorted(Comparator.comparingDouble(Question::seconds).reversed())
                .limit(SLOWEST)
                .forEach(question -> System.out.printf("  %6.2f s  %s%n", question.seconds(), question.what()));
    }

    private static String seconds(long since) {
        return "%.1f s".formatted((System.nanoTime() - since) / 1e9);
    }
}
