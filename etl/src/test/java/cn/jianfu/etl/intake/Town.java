package cn.jianfu.etl.intake;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.privacy.ApplicantCipher;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import cn.jianfu.datasets.table.CsvTable;
import cn.jianfu.etl.TestSpark;
import cn.jianfu.etl.conform.Conform;
import cn.jianfu.etl.conform.Judges;
import cn.jianfu.etl.conform.Reference;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.model.SqlModel;
import cn.jianfu.etl.number.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A township whose ledgers a test puts where it likes, and what intake and conforming make of them. */
final class Town implements AutoCloseable {
    private static final Instant ARRIVED = Instant.parse("2023-08-01T01:00:00Z");

    private final SparkSession spark = TestSpark.session();
    private final Path home;
    private final DataDirectory data;
    private final List<Region> communities;
    private final String folder;
    private long apartFrom = Long.MAX_VALUE;
    private ConfirmedLayouts layouts = ConfirmedLayouts.none();
    private Caps caps = Caps.builtIn("9901");
    private BurdenFactors factors = BurdenFactors.builtIn();
    private final Numbers numbers = new Numbers();
    private int runs;

    Town() {
        this(SampleSize.tiny());
        try {
            empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sample city with its own ledgers. */
    Town(SampleSize size) {
        try {
            home = Files.createTempDirectory("town");
            data = new DataDirectory(home);
            Sample.generate(home, 7, size);
            RegionTree tree = RegionTree.read(data.regions());
            Region first = tree.regions().stream()
                    .filter(region -> region.level() == RegionLevel.COMMUNITY)
                    .findFirst()
                    .orElseThrow();
            communities = tree.regions().stream()
                    .filter(region ->
                            first.parentCode() != null && first.parentCode().equals(region.parentCode()))
                    .toList();
            Region township =
                    tree.find(Objects.requireNonNull(first.parentCode())).orElseThrow();
            Region county =
                    tree.find(Objects.requireNonNull(township.parentCode())).orElseThrow();
            folder = county.name() + "/" + township.name() + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the township that they are of. */
    String township() {
        return folder.substring(folder.indexOf('/') + 1, folder.length() - 1);
    }

    /** The name of one of the communities, counted from 0. */
    String community(int number) {
        return communities.get(number).name();
    }

    /** Sheets of workbooks of so many bytes are read apart from now on. */
    Town apartFrom(long bytes) {
        apartFrom = bytes;
        return this;
    }

    Town capped(Caps now) {
        caps = now;
        return this;
    }

    Town confirmed(ConfirmedLayouts now) {
        layouts = now;
        return this;
    }

    /** Puts a file into the township's folder; it arrives so many minutes after the first. */
    Path put(String name, int minutes, byte[] bytes) {
        try {
            Path file = data.ledgers().resolve(folder + name);
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.from(ARRIVED.plusSeconds(60L * minutes)));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void empty() throws IOException {
        Lake.delete(data.ledgers());
        Files.createDirectories(data.ledgers());
    }

    /** Reads and conforms what lies there; the views stand afterwards. */
    IntakeResult read() {
        try {
            runs++;
            Lake lake = new Lake(data.lake());
            Reference reference = Reference.read(data, LocalDate.of(2023, 8, 5), Decisions.NONE, caps, factors);
            IntakeResult result = new Intake(spark, lake, "reader", apartFrom)
                    .read(
                            data.ledgers(),
                            ApplicantCipher.open(data.secrets().resolve("applicants.key")),
                            new OfficeLayouts(layouts, RegionTree.read(data.regions())),
                            "%03d".formatted(runs),
                            reference.epochs());
            Conform conform = new Conform(spark, reference, new Judges(reference), numbers, "");
            conform.whole(conform.decide(result), result, lake.run("%03d".formatted(runs)));
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What counts, by names and not by numbers that depend on the files. */
    List<String> figures() {
        return ask("SELECT community_code, issued_on, item_id, attribute, unit.name, fact.unit_name,"
                + " certificate_number, clerk, count(*) FROM fact JOIN"
                + " unit USING (unit_id) GROUP BY ALL ORDER BY ALL");
    }

    /** Status, rows read, accepted, quarantined and set aside of each file. */
    List<String> files() {
        mart("quarantine");
        mart("certificate_set_aside");
        mart("ledger_file");
        return ask(
                "SELECT regexp_replace(path, '^.*/', '') AS name, status, rows_read, rows_accepted, rows_quarantined,"
                        + " rows_set_aside FROM mart_ledger_file ORDER BY name");
    }

    List<String> problems(String mart) {
        return ask(SqlModel.test("marts", mart).orElseThrow());
    }

    /** Its rows stand as a view afterwards. */
    void mart(String name) {
        Dataset<Row> mart = SqlModel.load("marts", name).query(spark);
        spark.createDataFrame(mart.collectAsList(), mart.schema()).createOrReplaceTempView("mart_" + name);
    }

    List<String> ask(String sql) {
        return spark.sql(sql).collectAsList().stream().map(Row::toString).toList();
    }

    /** A table of what the sample really contains, as a view {@code truth}. */
    void truth(String name) {
        spark.read()
                .option("header", "true")
                .option("inferSchema", "false")
                .csv(data.truth().resolveSibling(name + ".csv").toString())
                .createOrReplaceTempView("truth");
    }

    /** Factors with other values than those that come with the program. */
    void factors(Map<BurdenFactor, String> values) {
        try {
            CsvTable.write(
                    data.burdenFactors(),
                    List.of("factor", "value", "source"),
                    values.entrySet().stream()
                            .map(each -> List.of(each.getKey(), each.getValue(), "试算"))
                            .toList());
            factors = BurdenFactors.read(data.burdenFactors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows(String sql) {
        return spark.sql(sql).collectAsList();
    }

    Path ledgers() {
        return data.ledgers();
    }

    @Override
    public void close() {
        Lake.delete(home);
    }

    /** A ledger of one certificate a day. */
    byte[] ledger(int community, String... days) {
        List<Object[]> rows = new ArrayList<>();
        for (String day : days) {
            rows.add(Book.certificate(community(community), rows.size() + 1, day, "居住证明", "教育局"));
        }
        return Book.certificates(rows).bytes();
    }

    /** A sheet for each month, three rows each, numbered on; number 5 is missing. */
    byte[] months(int count) {
        Book book = new Book();
        int number = 1;
        for (int month = 1; month <= count; month++) {
            List<Object[]> rows = new ArrayList<>();
            for (int day = 1; day <= 3; day++) {
                number += number == 4 ? 2 : 1;
                rows.add(Book.certificate(community(0), number, day + "日", "居住证明", "教育局"));
            }
            book.sheet(month + "月").certificateRows(rows);
        }
        return book.bytes();
    }
}
