package cn.jianfu.etl.conform;

import cn.jianfu.etl.change.Change;
import cn.jianfu.etl.change.Held;
import cn.jianfu.etl.intake.IntakeResult;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.ledger.LedgerFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The rows that count, each with its meaning: a view for each of {@link #PARTS}. */
final class LocatedRows {
    /** The views, and the parts of the table that they show. */
    private static final Map<String, String> PARTS = Map.of(
            Held.CERTIFICATES, LocatedRow.CERTIFICATE,
            Held.BURDENS, LocatedRow.BURDEN,
            Held.SET_ASIDE, LocatedRow.SET_ASIDE,
            Held.QUARANTINE, LocatedRow.QUARANTINE,
            Held.WARNINGS, LocatedRow.WARNING);

    private static final String[] ORDER = {"kind", "community_code", "counted_on", "row_id"};

    private LocatedRows() {}

    /** One pass over all rows; leaves them in the run's directory, and views of them. */
    static void write(SparkSession spark, IntakeResult intake, Decided decided, Path run) {
        Dataset<Row> records = intake.records(decided.book().files().stream()
                .filter(decided.book()::counts)
                .map(LedgerFile::sha256)
                .toList());
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<RowMeanings> known = context.broadcast(decided.meanings());
        spark.createDataFrame(records.javaRDD().mapPartitions(new RowPasser(known)), LocatedRow.SCHEMA)
                .sortWithinPartitions(LocatedRow.PART, ORDER)
                .write()
                .partitionBy(LocatedRow.PART)
                .parquet(path(run).toString());
        known.destroy();
        PARTS.forEach((view, part) -> kept(spark, run, part).createOrReplaceTempView(view));
    }

    /** The rows, as they are now, of the communities and files that have changed, by view. */
    static Map<String, List<Row>> touched(IntakeResult intake, Decided decided, Change change) {
        List<String> hashes =
                decided.files(change).stream().map(LedgerFile::sha256).toList();
        Map<String, String> views =
                PARTS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return intake.few(hashes).parallelStream()
                .map(decided.meanings()::of)
                .filter(Objects::nonNull)
                .filter(row -> touched(row, change))
                .collect(Collectors.groupingBy(row -> views.get(LocatedRow.part(row))));
    }

    /** Views of these rows alone. */
    static void view(SparkSession session, Map<String, List<Row>> rows) {
        PARTS.keySet().forEach(view -> session.createDataFrame(rows.getOrDefault(view, List.of()), LocatedRow.SCHEMA)
                .createOrReplaceTempView(view));
    }

    /** Views of the rows of the run before that have not changed, and of these. */
    static void view(SparkSession session, Map<String, List<Row>> fresh, Path before, Change change) {
        PARTS.forEach((view, part) -> {
            Dataset<Row> kept = kept(session, before, part);
            if (change.tables().contains(view)) {
                kept = kept.filter(functions.not(touched(view, change)));
                List<Row> rows = fresh.getOrDefault(view, List.of());
                if (!rows.isEmpty()) {
                    kept = kept.unionByName(session.createDataFrame(rows, LocatedRow.SCHEMA));
                }
            }
            kept.createOrReplaceTempView(view);
        });
    }

    /** Leaves the rows in the run's directory: those of an unchanged part as they lie in that of the run before. */
    static void keep(SparkSession session, Path before, Path run, Change change) {
        PARTS.forEach((view, part) -> {
            Path target = path(run).resolve(LocatedRow.PART + "=" + part);
            if (change.tables().contains(view)) {
                session.table(view)
                        .drop(LocatedRow.PART)
                        .repartition(functions.col("community_code"))
                        .sortWithinPartitions(ORDER[0], ORDER[1], ORDER[2], ORDER[3])
                        .write()
                        .parquet(target.toString());
            } else {
                Lake.share(path(before).resolve(LocatedRow.PART + "=" + part), target);
            }
        });
    }

    private static boolean touched(Row row, Change change) {
        String part = LocatedRow.part(row);
        return part.equals(LocatedRow.CERTIFICATE) || part.equals(LocatedRow.BURDEN)
                ? change.communities().contains(LocatedRow.community(row))
                : change.files().contains(LocatedRow.file(row));
    }

    private static Column touched(String view, Change change) {
        return Held.BY_COMMUNITY.contains(view)
                ? functions.col("community_code").isin(change.communities().toArray())
                : functions.col("file_id").isin(change.files().toArray());
    }

    private static Dataset<Row> kept(SparkSession session, Path run, String part) {
        return session.read()
                .schema(LocatedRow.SCHEMA)
                .parquet(path(run).toString())
                .filter(functions.col(LocatedRow.PART).equalTo(part));
    }

    private static Path path(Path run) {
        return run.resolve("located");
    }
}
