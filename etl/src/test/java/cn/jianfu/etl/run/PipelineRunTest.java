package cn.jianfu.etl.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianfu.database.TestDatabase;
import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.datasets.home.DataDirectory;
import cn.jianfu.datasets.privacy.ApplicantCipher;
import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.reading.Fault;
import cn.jianfu.datasets.reading.LedgerFileReader;
import cn.jianfu.datasets.reading.LedgerRecord;
import cn.jianfu.datasets.reading.QuarantinedRecord;
import cn.jianfu.datasets.reading.RecordSink;
import cn.jianfu.datasets.reading.Warning;
import cn.jianfu.datasets.sample.Sample;
import cn.jianfu.datasets.sample.SampleSize;
import cn.jianfu.datasets.workbook.WorkbookFile;
import cn.jianfu.etl.TestSpark;
import cn.jianfu.etl.lake.Lake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way over a small city: files in, figures in PostgreSQL out. */
class PipelineRunTest {
    private static final Progress NO_PROGRESS = (stage, fraction) -> {};

    @TempDir
    private static Path sample;

    @TempDir
    private Path directory;

    private TestDatabase database;
    private DataDirectory home;
    private PipelineRun pipeline;

    @BeforeAll
    static void a_small_city() throws Exception {
        Sample.generate(sample, 7, SampleSize.tiny());
    }

    @BeforeEach
    void a_copy_of_it() throws Exception {
        copy(sample, directory);
        database = TestDatabase.create();
        home = new DataDirectory(directory);
        pipeline = new PipelineRun(TestSpark.session(), home, database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<List<String>> setAside() throws IOException {
        return Files.readAllLines(home.truth().resolveSibling("set_aside.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .toList();
    }

    @Test
    void a_number_of_somebody_in_a_files_or_folders_name_is_neither_published_nor_kept_in_the_lake() throws Exception {
        List<Path> ledgers;
        try (Stream<Path> all = Files.walk(home.ledgers())) {
            ledgers = all.filter(Files::isRegularFile).sorted().toList();
        }
        Path first = ledgers.get(0);
        Path second = ledgers.get(1);
        Files.move(first, first.resolveSibling("13800000000 " + first.getFileName()));
        Files.move(second, second.resolveSibling("138-0000-0001 " + second.getFileName()));
        Path folder = Files.createDirectories(home.ledgers().resolve("张经办 13800000002"));
        Files.writeString(folder.resolve("这不是台账 13800000003.csv"), "只是一段文字");
        RunSummary summary = run();
        assertThat(summary.files()).isEqualTo(ledgers.size() + 1);
        List<String> paths = query("SELECT path FROM mart.ledger_file ORDER BY 1").stream()
                .map(List::getFirst)
                .toList();
        assertThat(paths).doesNotHaveDuplicates().contains("张经办 ※/这不是台账 ※.csv");
        assertThat(paths.stream().filter(path -> path.contains("※ "))).hasSize(2);
        assertThat(query("SELECT path FROM mart.ledger_file WHERE path ~ '13800|0000'"))
                .isEmpty();
        try (Stream<Path> kept = Files.walk(home.lake())) {
            List<Path> batches = kept.filter(
                            path -> path.getFileName().toString().startsWith("batch="))
                    .toList();
            assertThat(batches).isNotEmpty();
            for (Path batch : batches) {
                assertThat(TestSpark.session()
                                .read()
                                .parquet(batch.toString())
                                .filter("name_said LIKE '%1380000%'")
                                .count())
                        .isZero();
            }
        }
    }

    @Test
    void the_figures_agree_with_the_truth_to_the_last_certificate() throws Exception {
        RunSummary summary = run();
        Map<String, Long> truth = new TreeMap<>();
        try (CSVParser csv = CSVParser.parse(
                home.truth(),
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord row : csv) {
                String unit = row.get("unit_code").isEmpty() ? "UNSTATED" : row.get("unit_code");
                truth.merge(
                        String.join(
                                "|",
                                row.get("community_code"),
                                row.get("month"),
                                unit,
                                row.get("item_code"),
                                row.get("attribute")),
                        Long.valueOf(row.get("certificates")),
                        Long::sum);
            }
        }
        Map<String, Long> found = new TreeMap<>();
        for (List<String> row : query("""
            SELECT d.community_code, to_char(d.month, 'YYYY-MM'), coalesce(u.unit_code, '?' || u.name),
                   CASE i.item_id WHEN 0 THEN '' ELSE i.item_code END, d.attribute, sum(d.certificates)
            FROM mart.unit_demand d JOIN mart.unit u USING (unit_id) JOIN mart.item i USING (item_id)
            GROUP BY 1, 2, 3, 4, 5\
            """)) {
            found.put(String.join("|", row.subList(0, 5)), Long.valueOf(row.get(5)));
        }
        assertThat(found).isEqualTo(truth);
        assertThat(summary.certificates())
                .isEqualTo(truth.values().stream().mapToLong(Long::longValue).sum());
        assertThat(summary.rowsAccepted()).isLessThan(summary.certificates());
        assertThat(query("""
            SELECT f.path, s.row_number, CASE s.refused WHEN 1 THEN 'REFUSED' ELSE 'VOID' END
            FROM mart.certificate_set_aside s JOIN mart.ledger_file f USING (file_id)
            """)).containsExactlyInAnyOrderElementsOf(setAside());
        assertThat(summary.rowsVoid() + summary.rowsRefused())
                .isEqualTo(setAside().size())
                .isPositive();
        assertThat(summary.rowsQuarantined()).isPositive();
        assertThat(single("SELECT count(DISTINCT (file_id, sheet, row_number)) FROM mart.quarantine"))
                .isEqualTo(Long.toString(summary.rowsQuarantined()));
    }

    @Test
    void where_a_file_lies_changes_no_figure_as_long_as_its_folders_say_the_same() throws Exception {
        run();
        List<List<String>> figures = demand();
        Path ledger = anyLedger();
        Files.move(ledger, ledger.resolveSibling("0" + ledger.getFileName()));
        RunSummary second = run();
        assertThat(second.freshFiles()).isZero();
        assertThat(demand()).isEqualTo(figures);
    }

    @Test
    void the_same_bytes_under_two_names_count_once() throws Exception {
        RunSummary first = run();
        Path ledger = anyLedger();
        Files.copy(ledger, ledger.resolveSibling("zz" + ledger.getFileName()));
        RunSummary second = run();
        assertThat(second.files()).isEqualTo(first.files() + 1);
        assertThat(second.rowsRead()).isEqualTo(first.rowsRead());
        assertThat(single("SELECT message FROM mart.ledger_file WHERE status = 'DUPLICATE'"))
                .contains("内容完全相同");
    }

    @Test
    void what_cannot_be_read_is_named_with_its_reason_and_the_rest_goes_on() throws Exception {
        RunSummary clean = run();
        Path township = anyLedger().resolveSibling("").normalize();
        Files.writeString(township.resolve("照片.xlsx"), "这不是工作簿");
        Files.createFile(township.resolve("空文件.xlsx"));
        Path stranger = Files.createDirectories(home.ledgers().resolve("外地县/外地镇"));
        Path foreign = stranger.resolve("外地社区出具证明台账.xlsx");
        OtherCommunity.write(foreign, "外地社区");
        RunSummary summary = run();
        assertThat(summary.rowsAccepted()).isEqualTo(clean.rowsAccepted());
        assertThat(summary.rowsRead()).isEqualTo(clean.rowsRead() + OtherCommunity.ROWS);
        assertThat(summary.filesRejected()).isEqualTo(3);
        for (List<String> rejected :
                query("SELECT path, message FROM mart.ledger_file WHERE status = 'REJECTED' ORDER BY path")) {
            assertThat(rejected.get(1)).as(rejected.get(0)).containsPattern("\\p{IsHan}{4,}");
        }
        assertThat(single("SELECT count(*) FROM mart.quarantine WHERE code = 'UNKNOWN_COMMUNITY'"))
                .isEqualTo(Integer.toString(OtherCommunity.ROWS));
    }

    @Test
    void an_empty_directory_is_refused_with_a_sentence_and_the_figures_stay() throws Exception {
        RunSummary first = run();
        Lake.delete(home.ledgers());
        assertThatThrownBy(this::run).hasMessageContaining("台账目录不存在");
        Files.createDirectories(home.ledgers());
        assertThatThrownBy(this::run).hasMessageContaining("没有文件");
        assertThat(single("SELECT run_id FROM mart.run")).isEqualTo(first.runId());
    }

    @Test
    void an_applicants_name_is_nowhere_in_clear_and_comes_back_with_the_key() throws Exception {
        Set<String> names = new HashSet<>();
        Path ledger = anyLedger();
        List<LedgerRecord> rows = accepted(ledger);
        rows.forEach(row -> names.add(applicant(row)));
        assertThat(names).isNotEmpty();
        run();
        for (List<String> certificate : query("SELECT * FROM mart.certificate")) {
            assertThat(certificate).doesNotContainAnyElementsOf(names);
        }
        for (List<String> quarantined : query("SELECT * FROM mart.quarantine")) {
            assertThat(quarantined).doesNotContainAnyElementsOf(names);
        }
        String hash = ContentHash.of(ledger);
        ApplicantCipher cipher = ApplicantCipher.open(home.secrets().resolve("applicants.key"));
        LedgerRecord row = rows.getFirst();
        String stored = single("SELECT encode(encrypted_name, 'hex') FROM mart.applicant JOIN mart.certificate"
                + " USING (certificate_id) JOIN mart.ledger_file USING (file_id) WHERE sha256 = '" + hash
                + "' AND row_number = " + row.rowNumber());
        assertThat(cipher.decrypt(
                        HexFormat.of().parseHex(stored), ApplicantCipher.context(hash, row.sheet(), row.rowNumber())))
                .isEqualTo(applicant(row));
    }

    private RunSummary run() throws Exception {
        return pipeline.run(RunMode.FULL, NO_PROGRESS);
    }

    private Path anyLedger() throws Exception {
        try (Stream<Path> tree = Files.walk(home.ledgers())) {
            return tree.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    private static String applicant(LedgerRecord row) {
        return Objects.requireNonNull(row.text(row.kind().indexOf("applicant")));
    }

    private static List<LedgerRecord> accepted(Path ledger) throws Exception {
        List<LedgerRecord> rows = new ArrayList<>();
        new LedgerFileReader(ConfirmedLayouts.none()).read(WorkbookFile.load(ledger), "", new RecordSink() {
            @Override
            public void accepted(LedgerRecord row) {
                rows.add(row);
            }

            @Override
            public void setAside(LedgerRecord row, Fault why) {}

            @Override
            public void quarantined(QuarantinedRecord row) {}

            @Override
            public void warned(Warning warning) {}
        });
        return rows;
    }

    private List<List<String>> demand() throws Exception {
        return query("SELECT * FROM mart.unit_demand AS line ORDER BY line::text");
    }

    private String single(String sql) throws Exception {
        return query(sql).getFirst().getFirst();
    }

    private List<List<String>> query(String sql) throws Exception {
        return MartRows.query(database.dataSource(), sql);
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
