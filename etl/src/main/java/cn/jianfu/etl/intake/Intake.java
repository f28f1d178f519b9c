package cn.jianfu.etl.intake;

import cn.jianfu.datasets.privacy.ApplicantCipher;
import cn.jianfu.etl.lake.Lake;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Reads what is new in the ledger directory and says what the directory holds altogether. */
public final class Intake {
    private final SparkSession spark;
    private final Lake lake;
    private final String readerVersion;

    /** @param readerVersion files read by another version of the code are read again */
    public Intake(SparkSession spark, Lake lake, String readerVersion) {
        this.spark = spark;
        this.lake = lake;
        this.readerVersion = readerVersion;
    }

    /**
     * @param batch a name for what is newly read
     * @throws EmptyIntakeException when there is no file
     */
    public IntakeResult read(Path directory, ApplicantCipher cipher, String batch) throws IOException {
        List<HashedFile> files = hash(directory, LedgerFiles.under(directory));
        Set<String> known = knownHashes();
        List<HashedFile> fresh =
                files.stream().filter(file -> known.add(file.getSha256())).toList();
        if (!fresh.isEmpty()) {
            write(directory, cipher, fresh, batch);
        }
        return new IntakeResult(files, records(), fresh.size());
    }

    private List<HashedFile> hash(Path directory, List<String> paths) {
        String root = directory.toString();
        FlatMapFunction<String, HashedFile> hash = path -> {
            try {
                return List.of(new HashedFile(path, FileHash.of(Path.of(root, path))))
                        .iterator();
            } catch (NoSuchFileException e) {
                // A corrected ledger has just taken its place: the directory is listed as it is now.
                return Collections.emptyIterator();
            }
        };
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return context.parallelize(paths, slices(paths.size())).flatMap(hash).collect();
    }

    private void write(Path directory, ApplicantCipher cipher, List<HashedFile> fresh, String batch) {
        Path draft = lake.draftOfBatch(readerVersion, batch);
        Lake.delete(draft);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        spark.createDataset(context.parallelize(fresh, slices(fresh.size())).rdd(), Encoders.bean(HashedFile.class))
                .flatMap(new FileParser(directory, cipher), Encoders.row(IntakeRecord.SCHEMA))
                .write()
                .partitionBy(IntakeRecord.RECORD)
                .mode(SaveMode.Overwrite)
                .parquet(draft.toString());
        lake.complete(draft);
    }

    /** Small enough that cores finish together, large enough that a task is worth its start. */
    private int slices(int files) {
        int cores = spark.sparkContext().defaultParallelism();
        return Math.max(1, Math.min(files, Math.max(cores * 4, files / 200)));
    }

    private Set<String> knownHashes() {
        return new HashSet<>(records()
                .filter("record = '" + IntakeRecord.FILE + "'")
                .select("sha256")
                .as(Encoders.STRING())
                .collectAsList());
    }

    /** All records that the reader of this version has made, over all batches. */
    private Dataset<Row> records() {
        String[] batches =
                lake.batches(readerVersion).stream().map(Path::toString).toArray(String[]::new);
        Dataset<Row> none = spark.createDataFrame(List.of(), IntakeRecord.SCHEMA);
        Dataset<Row> all = none;
        for (String batch : batches) {
            all = all.unionByName(spark.read().schema(IntakeRecord.SCHEMA).parquet(batch));
        }
        return all;
    }
}
