package cn.jianfu.etl;

import cn.jianfu.database.Database;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.etl.run.PipelineRun;
import cn.jianfu.etl.run.RunMode;
import cn.jianfu.etl.run.RunSummary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.SparkSession;

/**
 * Measures how long a change takes to be seen, in a warm program with the embedded PostgreSQL: nothing changed, one
 * ledger corrected, one name decided on,
 * everything computed. {@code bench/run} calls it: HOME TIMES; the ledger that it corrects stays corrected. The last
 * line is JSON.
 */
public final class ChangeBench {
    private static final int WARMING = 2;
    /** A file that was written to just now is not trusted to be at rest. */
    private static final Duration REST = Duration.ofMillis(2_500);

    private final PipelineRun pipeline;
    private final SparkSession spark;
    private final Database database;
    private final DataDirectory home;

    private record Measured(double seconds, double archived, int jobs, RunSummary summary) {}

    private ChangeBench(PipelineRun pipeline, SparkSession spark, Database database, DataDirectory home) {
        this.pipeline = pipeline;
        this.spark = spark;
        this.database = database;
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        DataDirectory home = new DataDirectory(Path.of(arguments[0]).toAbsolutePath());
        try (Database database = Database.open(home.home(), System.getenv());
                SparkSession spark = LocalSpark.session(home, "")) {
            new ChangeBench(new PipelineRun(spark, home, database.dataSource()), spark, database, home)
                    .measure(Integer.parseInt(arguments[1]));
        }
        System.exit(0);
    }

    private void measure(int times) throws Exception {
        List<Measured> full = new ArrayList<>();
        for (int i = -WARMING; i < times; i++) {
            keep(full, i, run(RunMode.FULL, "full"));
        }
        Path ledger = ledger();
        List<Measured> one = new ArrayList<>();
        List<Measured> decided = new ArrayList<>();
        List<Measured> nothing = new ArrayList<>();
        for (int i = -WARMING; i < times; i++) {
            correct(ledger, i);
            keep(one, i, run(RunMode.WHEN_CHANGED, "one ledger"));
            decide(i);
            keep(decided, i, run(RunMode.WHEN_CHANGED, "one decision"));
            Thread.sleep(REST.toMillis());
            run(RunMode.WHEN_CHANGED, "at rest");
            keep(nothing, i, run(RunMode.WHEN_CHANGED, "nothing"));
        }
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"run\",\"rows\":%d,\"nothing_s\":%.2f,\"one_ledger_s\":%.2f,\"one_decision_s\":%.2f,"
                        + "\"full_s\":%.2f,\"jobs\":{\"one_ledger\":%d,\"full\":%d}}%n",
                full.getLast().summary.rowsRead(),
                median(nothing),
                median(one),
                median(decided),
                median(full),
                one.getLast().jobs,
                full.getLast().jobs);
    }

    private static void keep(List<Measured> all, int number, Measured measured) {
        if (number >= 0) {
            all.add(measured);
        }
    }

    private static double median(List<Measured> all) {
        return all.stream()
                .map(Measured::seconds)
                .sorted(Comparator.naturalOrder())
                .skip(all.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private Measured run(RunMode mode, String what) throws Exception {
        AtomicInteger jobs = new AtomicInteger();
        SparkListener count = new SparkListener() {
            @Override
            public void onJobStart(SparkListenerJobStart job) {
                jobs.incrementAndGet();
            }
        };
        spark.sparkContext().addSparkListener(count);
        int[] seen = {0};
        long[] at = {0};
        List<String> stages = new ArrayList<>();
        String[] stage = {""};
        long began = System.nanoTime();
        RunSummary summary = pipeline.run(
                mode,
                (next, share) -> {
                    if (!next.equals(stage[0])) {
                        stage[0] = next;
                        stages.add("%s %.2f".formatted(next, seconds(began)));
                    }
                },
                published -> {
                    seen[0] = jobs.get();
                    at[0] = System.nanoTime();
                });
        Measured measured = new Measured((at[0] - began) / 1e9, seconds(began), seen[0], summary);
        spark.sparkContext().removeSparkListener(count);
        System.out.printf(
                "%-12s %6.2f s to the figures, %6.2f s in all, %d and %d jobs; stages begin at: %s%n",
                what, measured.seconds, measured.archived, measured.jobs, jobs.get(), String.join(", ", stages));
        return measured;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** One of the larger workbooks of certificates. */
    private Path ledger() throws IOException {
        try (Stream<Path> tree = Files.walk(home.ledgers())) {
            return tree.filter(file -> file.toString().endsWith(".xlsx")
                            && file.getFileName().toString().contains("证明台账"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    /** Corrects the name of a clerk, so that the file has other bytes and its rows are read anew. */
    private static void correct(Path ledger, int number) throws IOException {
        byte[] bytes = Files.readAllBytes(ledger);
        try (InputStream in = new java.io.ByteArrayInputStream(bytes);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(ledger)) {
            var sheet = workbook.getSheetAt(0);
            var row = sheet.getRow(sheet.getLastRowNum() / 2);
            row.getCell(row.getLastCellNum() - 1).setCellValue("经办人" + (number + WARMING));
            workbook.write(out);
        }
    }

    /** Decides on one more name that is often written. */
    private void decide(int number) throws Exception {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet name = statement.executeQuery("SELECT normal_name, county_code FROM mart.judgement"
                    + " WHERE judge = 'MACHINE' AND attribute = 'PENDING' ORDER BY certificates DESC, 1 OFFSET "
                    + (number + WARMING) + " LIMIT 1");
            name.next();
            String normal = name.getString(1);
            String county = name.getString(2);
            statement.execute("INSERT INTO app.decision (kind, scope_code, name, written_name, target_name, attribute,"
                    + " reason, four_eyes, decided_by) VALUES ('CERTIFICATE', '" + county + "', '" + normal + "', '"
                    + normal + "', '" + normal + "', 'UNLISTED', 'bench', false, 'bench')");
        }
    }
}
