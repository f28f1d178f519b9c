package cn.jianfu.etl.intake;

import cn.jianfu.datasets.privacy.ApplicantCipher;
import cn.jianfu.etl.lake.Lake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Reads what is new in the ledger directory and says what the directory holds altogether. */
public final class Intake {
    /** A workbook of so many packed bytes has some 25,000 rows: a second's work, and worth a task for each sheet. */
    private static final long APART_FROM = 1 << 20;

    /** A file that could not be read for these reasons may be readable next time. */
    static final Set<String> LOOK_AGAIN = Set.of(PortionReader.GONE, PortionReader.CHANGED, PortionReader.CLOSED);

    /** Ends the name of a batch of files that were read whole after their sheets had been read apart; later than its own. */
    private static final String WHOLE = "-whole";

    private final SparkSession spark;
    private final Lake lake;
    private final String readerVersion;
    private final long apartFrom;
    private final ReadBatches batches;

    /** @param readerVersion files read by another version of the code are read again */
    public Intake(SparkSession spark, Lake lake, String readerVersion) {
        this(spark, lake, readerVersion, APART_FROM);
    }

    Intake(SparkSession spark, Lake lake, String readerVersion, long apartFrom) {
        this.spark = spark;
        this.lake = lake;
        this.readerVersion = readerVersion;
        this.apartFrom = apartFrom;
        this.batches = new ReadBatches(spark);
    }

    /**
     * Reads the files that no batch holds yet, and those whose reading hung on a layout of which people now say something else, or on a name that says something else now.
     *
     * @param batch a name for what is newly read
     * @param epochs by which names are kept apart
     * @throws EmptyIntakeException when there is no file
     */
    public IntakeResult read(
            Path directory, ApplicantCipher cipher, OfficeLayouts layouts, String batch, NameEpochs epochs)
            throws IOException {
        List<HashedFile> files = hash(directory, LedgerFiles.under(directory));
        batches.look(lake.batches(readerVersion), epochs);
        Map<String, KnownFile> known = batches.latest();
        Map<String, HashedFile> fresh = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (HashedFile file : files) {
            KnownFile before = known.get(file.sha256());
            // Of files with the same bytes the first one counts, under its name.
            if (file.openable()
                    && seen.add(file.sha256())
                    && (before == null || !before.holds(file.path(), layouts, LOOK_AGAIN))) {
                fresh.put(file.sha256(), file);
            }
        }
        if (!fresh.isEmpty()) {
            List<HashedFile> again = write(directory, cipher, layouts, fresh.values(), batch);
            if (!again.isEmpty()) {
                write(directory, cipher, layouts, again, batch + WHOLE);
            }
            batches.look(lake.batches(readerVersion), epochs);
            known = batches.latest();
        }
        Map<String, KnownFile> read = known;
        List<HashedFile> there = files.stream()
                .filter(file -> !read.containsKey(file.sha256())
                        || !read.get(file.sha256()).code().equals(PortionReader.GONE))
                .toList();
        return new IntakeResult(there, known, batches, fresh.size());
    }

    private List<HashedFile> hash(Path directory, List<String> paths) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return context.parallelize(paths, tasks(paths.size()))
                .flatMap(new FileHasher(directory, apartFrom))
                .collect();
    }

    /** Returns the files that have to be read whole: which rows repeat other sheets is seen only where all are read. */
    private List<HashedFile> write(
            Path directory, ApplicantCipher cipher, OfficeLayouts layouts, Collection<HashedFile> fresh, String batch) {
        List<HashedFile> again = new ArrayList<>();
        Path draft = lake.draftOfBatch(readerVersion, batch);
        Lake.delete(draft);
        List<Portion> portions =
                fresh.stream().flatMap(file -> Portion.of(file).stream()).toList();
        List<ArrayList<Portion>> dealt = Portion.dealt(portions, tasks(portions.size()));
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        write(
                spark.createDataFrame(
                        context.parallelize(dealt, dealt.size()).flatMap(new PortionReader(directory, cipher, layouts)),
                        IntakeRecord.SCHEMA),
                draft);
        if (fresh.stream().anyMatch(HashedFile::apart)) {
            Dataset<Row> sheets = spark.read()
                    .schema(IntakeRecord.SCHEMA)
                    .parquet(draft.toString())
                    .filter("record = '" + IntakeRecord.SHEET + "'");
            List<Row> whole = SplitFiles.together(
                    sheets,
                    cipher,
                    fresh.stream()
                            .filter(HashedFile::apart)
                            .collect(Collectors.toMap(HashedFile::sha256, file -> layouts.of(file.path()))));
            write(spark.createDataFrame(whole, IntakeRecord.SCHEMA).coalesce(1), draft);
            Set<String> repeating = SplitFiles.repeating(whole);
            fresh.stream()
                    .filter(file -> repeating.contains(file.sha256()))
                    .map(HashedFile::whole)
                    .forEach(again::add);
        }
        lake.complete(draft);
        return again;
    }

    private static void write(Dataset<Row> records, Path draft) {
        records.write().partitionBy(IntakeRecord.RECORD).mode(SaveMode.Append).parquet(draft.toString());
    }

    /** Small enough that cores finish together, large enough that a task is worth its start. */
    private int tasks(int pieces) {
        int cores = spark.sparkContext().defaultParallelism();
        return Math.max(1, Math.min(pieces, Math.max(cores * 4, pieces / 200)));
    }
}
