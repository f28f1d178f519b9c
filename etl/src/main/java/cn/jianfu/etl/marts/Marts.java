package cn.jianfu.etl.marts;

import cn.jianfu.etl.change.Change;
import cn.jianfu.etl.change.Held;
import cn.jianfu.etl.conform.Facts;
import cn.jianfu.etl.lake.Lake;
import cn.jianfu.etl.model.Lineage;
import cn.jianfu.etl.model.MeasureDefinition;
import cn.jianfu.etl.model.SqlModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The marts of {@code models/marts} over what {@link cn.jianfu.etl.conform.Conform} left. */
public final class Marts {
    private static final String ROOM = "marts";

    private static final String RUN = "run";

    /** What the others declare of themselves. */
    private static final String MEASURE = "measure";

    /** All of them. {@code run} counts over {@code ledger_file} and comes last. */
    public static final List<String> NAMES = List.of(
            "region",
            "unit",
            "item",
            "community_month",
            "unit_demand",
            "certificate",
            "certificate_set_aside",
            "applicant",
            "quarantine",
            "warning",
            "ledger_file",
            "community_ledger",
            "judgement",
            "judgement_suggestion",
            "unit_name",
            "unit_candidate",
            "run_decision",
            "burden_row",
            "matter",
            "burden_month",
            "burden_part",
            "meeting_month",
            "form_month",
            "document_month",
            "inspection_month",
            "group_stand",
            "signboard_stand",
            "task_month",
            "task_item",
            "task_judgement",
            "task_suggestion",
            "task_row",
            "cap",
            "cap_breach",
            "community_cap",
            "near_duplicate",
            "factor",
            "worker_month",
            "worker_fault",
            MEASURE,
            RUN);

    /** Tables with rows of files, which marts that are partitioned by file are made of. */
    private static final Set<String> FILES = Set.of("file", "ledger");

    /** What every test may ask besides the marts: what intake accepted, how many rows it read, and what ledgers state of hours. */
    public static final List<String> WITNESSES = List.of("accepted", "read_file", "stated");

    private static final String VIEW = "mart_";
    private static final String LEDGER_FILE = "ledger_file";

    private final SparkSession spark;
    private final Facts facts;
    private final String runId;
    private final String codeVersion;
    private final Instant finishedAt;

    public Marts(Facts facts, String runId, String codeVersion, Instant finishedAt) {
        this.facts = facts;
        this.spark = facts.whole();
        this.runId = runId;
        this.codeVersion = codeVersion;
        this.finishedAt = finishedAt;
        measures().createOrReplaceTempView(MEASURE);
        Dataset<Row> files = SqlModel.load(ROOM, LEDGER_FILE).query(spark);
        spark.createDataFrame(files.collectAsList(), files.schema()).createOrReplaceTempView(VIEW + LEDGER_FILE);
    }

    /** The rows of a mart, or of a witness: a question that is asked when they are wanted. */
    public Dataset<Row> rows(String name) {
        if (WITNESSES.contains(name)) {
            return spark.table(VIEW + name);
        }
        Dataset<Row> rows = SqlModel.load(ROOM, name).query(spark);
        return name.equals(RUN)
                ? rows.withColumn("run_id", functions.lit(runId))
                        .withColumn("code_version", functions.lit(codeVersion))
                        .withColumn("finished_at", functions.lit(finishedAt))
                : rows;
    }

    /** The rows of a mart that is partitioned which belong to what has changed. */
    public Dataset<Row> touchedRows(String name) {
        return SqlModel.load(ROOM, name).query(facts.touched());
    }

    /** The marts in which anything may be different from the run before: all where everything was computed. */
    public List<String> changed() {
        Change change = facts.change();
        return change == null
                ? NAMES
                : NAMES.stream().filter(name -> changed(name, change)).toList();
    }

    /** What has changed; null where everything was computed. */
    public @Nullable Change change() {
        return facts.change();
    }

    /** By what a mart's rows are replaced; empty where it is made as a whole. */
    public static Optional<SqlModel.Partition> partition(String name) {
        return SqlModel.load(ROOM, name).partition();
    }

    /**
     * Whether every mart can be brought in line by replacing the rows of what has changed. It cannot where a
     * partitioned one is made of something else that has
     * changed, a factor or the months that the run speaks of: then all rows are other ones.
     */
    public static boolean suffices(Change change) {
        Set<String> elsewhere = new HashSet<>(change.tables());
        elsewhere.removeAll(Held.BY_COMMUNITY);
        elsewhere.removeAll(Held.BY_FILE);
        elsewhere.removeAll(FILES);
        return NAMES.stream()
                .filter(name -> partition(name).isPresent())
                .allMatch(name -> Collections.disjoint(Lineage.ofMart(name), elsewhere));
    }

    private static boolean changed(String name, Change change) {
        return name.equals(RUN) || !Collections.disjoint(Lineage.ofMart(name), change.tables());
    }

    /**
     * Leaves all marts in a run's directory; views of what was written stand afterwards, each named {@code mart_NAME}.
     *
     * @param before directory of the run that the change is told from; not asked for where all was computed
     */
    public void write(Path before, Path run) {
        List<String> changed = changed();
        for (String name : NAMES) {
            if (!changed.contains(name) && Files.isDirectory(path(before, name))) {
                Lake.share(path(before, name), path(run, name));
                continue;
            }
            String target = path(run, name).toString();
            Dataset<Row> rows = rows(name);
            rows.coalesce(1).write().parquet(target);
            spark.read().schema(rows.schema()).parquet(target).createOrReplaceTempView(VIEW + name);
        }
    }

    /** Where a run keeps one of its marts. */
    public static Path path(Path run, String mart) {
        return run.resolve("marts").resolve(mart);
    }

    /**
     * The tests of all marts in one question: a row for each thing that must not be there, with columns {@code mart} and {@code problem}.
     *
     * <p>They are written so that PostgreSQL understands them as well as Spark does.
     *
     * @param prefix what the tables' names begin with there
     */
    public static String tests(String prefix) {
        return NAMES.stream()
                .flatMap(name -> SqlModel.test(ROOM, name).stream()
                        .map(test -> "SELECT '" + name + "' AS mart, problem FROM (\n" + test + "\n) AS t"))
                .collect(Collectors.joining("\nUNION ALL\n"))
                .replaceAll("\\b" + VIEW, prefix);
    }

    /** One row per measure that a mart's model declares. */
    private Dataset<Row> measures() {
        StructType schema = new StructType();
        for (String column : List.of("mart", "measure", "label", "unit", "definition")) {
            schema = schema.add(column, DataTypes.StringType);
        }
        return spark.createDataFrame(
                NAMES.stream()
                        .flatMap(name -> MeasureDefinition.of(SqlModel.load(ROOM, name)).stream())
                        .map(said -> RowFactory.create(
                                said.mart(), said.measure(), said.label(), said.unit(), said.definition()))
                        .toList(),
                schema);
    }
}
