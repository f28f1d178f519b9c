package cn.jianfu.etl.intake;

import cn.jianfu.etl.intake.WrittenCell.NameInTime;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.model.SqlModel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the batches of the lake hold, in small tables that stay in memory: a batch never changes once it is complete, so that a run of a warm program
 * asks only for those that came since.
 */
final class ReadBatches {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final SparkSession spark;
    private final Map<String, List<KnownFile>> byBatch = new HashMap<>();
    private @Nullable NameEpochs epochs;
    private List<Path> batches = List.of();

    ReadBatches(SparkSession spark) {
        this.spark = spark;
    }

    /** Looks at what there is now. */
    void look(List<Path> there, NameEpochs now) {
        if (!now.equals(epochs)) {
            byBatch.clear();
            epochs = now;
        }
        batches = List.copyOf(there);
        List<Path> fresh = there.stream()
                .filter(batch -> !byBatch.containsKey(name(batch)))
                .toList();
        byBatch.keySet().retainAll(there.stream().map(ReadBatches::name).toList());
        if (!fresh.isEmpty()) {
            load(fresh, now);
        }
    }

    /** The latest reading of each file, by hash. */
    Map<String, KnownFile> latest() {
        Map<String, KnownFile> latest = new HashMap<>();
        byBatch.values()
                .forEach(files -> files.forEach(file -> latest.merge(
                        file.sha256(), file, (one, other) -> one.batch().compareTo(other.batch()) > 0 ? one : other)));
        return latest;
    }

    /** The records of these files' latest readings, by batch and hash; without the rows of those that turned out to be damaged further down. */
    Dataset<Row> records(Collection<KnownFile> files) {
        List<Path> holding = batches.stream()
                .filter(batch -> files.stream().anyMatch(file -> file.batch().equals(name(batch))))
                .toList();
        return read(holding)
                .join(functions.broadcast(KnownFile.view(spark, List.copyOf(files))), KnownFile.KEY)
                .filter("record = '" + IntakeRecord.FILE + "' OR readable")
                .selectExpr(IntakeRecord.SCHEMA.fieldNames());
    }

    /** The same, of so few files that they are named in the question. */
    List<Row> few(Collection<KnownFile> files) {
        Map<String, List<String>> hashes = new HashMap<>();
        for (KnownFile file : files) {
            if (file.code().isEmpty()) {
                hashes.computeIfAbsent(file.batch(), batch -> new ArrayList<>()).add(file.sha256());
            }
        }
        List<Path> holding = batches.stream()
                .filter(batch -> hashes.containsKey(name(batch)))
                .toList();
        Column wanted = functions.lit(false);
        for (Map.Entry<String, List<String>> batch : hashes.entrySet()) {
            wanted = wanted.or(functions
                    .col(Lake.BATCH)
                    .equalTo(batch.getKey())
                    .and(functions.col("sha256").isin(batch.getValue().toArray())));
        }
        return read(holding)
                .filter(wanted)
                .selectExpr(IntakeRecord.SCHEMA.fieldNames())
                .collectAsList();
    }

    private void load(List<Path> fresh, NameEpochs now) {
        Dataset<Row> records = read(fresh);
        Map<List<String>, List<WrittenCell>> cells = new HashMap<>();
        SparkSession apart = spark.newSession();
        apart.read()
                .schema(records.schema())
                .option("basePath", basePath(fresh))
                .parquet(paths(fresh))
                .createOrReplaceTempView("intake_batch");
        Map<String, Object> days = Map.of(
                "catalogue_days",
                days(now.catalogue().starts()),
                "list_days",
                days(now.lists().starts()));
        for (Row row :
                apart.sql(SqlModel.load("intake", "written_cell").sql(), days).collectAsList()) {
            cells.computeIfAbsent(
                            List.of(row.<String>getAs(Lake.BATCH), row.<String>getAs("sha256")),
                            key -> new ArrayList<>())
                    .add(cell(row));
        }
        fresh.forEach(batch -> byBatch.put(name(batch), new ArrayList<>()));
        for (Row file : records.filter("record = '" + IntakeRecord.FILE + "'").collectAsList()) {
            String batch = file.getAs(Lake.BATCH);
            KnownFile known =
                    KnownFile.of(file, cells.getOrDefault(List.of(batch, file.<String>getAs("sha256")), List.of()));
            Objects.requireNonNull(byBatch.get(batch)).add(known);
        }
    }

    /** An array of days; where there are none, of one that no ledger reaches, since an empty one has no type. */
    private static Column days(List<LocalDate> days) {
        Stream<LocalDate> some = days.isEmpty() ? Stream.of(NEVER) : days.stream();
        return functions.array(some.map(functions::lit).toArray(Column[]::new));
    }

    private static WrittenCell cell(Row row) {
        return new WrittenCell(
                row.getAs("record"),
                row.getAs("ledger"),
                row.getAs("community_name"),
                row.getAs("heading_community"),
                row.<Long>getAs("rows"),
                row.<Long>getAs("undated"),
                row.<Long>getAs("made_void"),
                row.<Long>getAs("refused"),
                row.<Long>getAs("quantity"),
                row.<LocalDate>getList(row.fieldIndex("days")),
                row.<String>getList(row.fieldIndex("sheets")),
                row.<String>getList(row.fieldIndex("units")),
                names(row, "certificates"),
                names(row, "tasks"),
                row.getAs("digest"));
    }

    private static List<NameInTime> names(Row row, String column) {
        return row.<Row>getList(row.fieldIndex(column)).stream()
                .map(name ->
                        new NameInTime(name.getString(0), name.isNullAt(1) ? null : Integer.valueOf(name.getInt(1))))
                .toList();
    }

    private Dataset<Row> read(List<Path> some) {
        var schema = IntakeRecord.SCHEMA.add(Lake.BATCH, DataTypes.StringType);
        return some.isEmpty()
                ? spark.createDataFrame(List.of(), schema)
                : spark.read().schema(schema).option("basePath", basePath(some)).parquet(paths(some));
    }

    private static String basePath(List<Path> some) {
        return some.getFirst().resolveSibling("").toString();
    }

    private static String[] paths(List<Path> some) {
        return some.stream().map(Path::toString).toArray(String[]::new);
    }

    private static String name(Path batch) {
        return batch.getFileName().toString().substring(Lake.BATCH.length() + 1);
    }
}
