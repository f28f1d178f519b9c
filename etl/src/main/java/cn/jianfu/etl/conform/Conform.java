package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.etl.conform.NamesWritten.Name;
import cn.jianfu.etl.intake.IntakeResult;
import cn.jianfu.etl.ledger.LedgerBook;
import cn.jianfu.etl.ledger.LedgerFile;
import cn.jianfu.etl.ledger.LedgerTables;
import cn.jianfu.etl.ledger.Regions;
import cn.jianfu.etl.number.Numbers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Makes typed facts of intake's rows.
 *
 * <p>Nothing is decided per row: communities are located per file and name, certificates classified per distinct name and county,
 * units resolved per distinct name and county, and people's decisions taken in likewise. Which of several ledgers of a community counts is decided
 * per ledger. All that works on the small tables that intake leaves; then one pass over the rows gives each what was decided ({@link RowMeanings}).
 *
 * <p>Views it leaves for the marts: {@code region, unit, item, name, file, ledger, mart_accepted,
 * mart_read_file, located, fact, burden, set_aside, suggestion, decision_input, unit_name,
 * candidate, task_item, task_name, task_suggestion}, and those of {@link Burdens}.
 */
public final class Conform {
    private final SparkSession spark;
    private final Reference reference;
    private final Judges judges;
    private final Numbers numbers;

    /**
     * @param judges made of the same tables of reference
     * @param numbers that were given before; new ones are added
     */
    public Conform(SparkSession spark, Reference reference, Judges judges, Numbers numbers) {
        this.spark = spark;
        this.reference = reference;
        this.judges = judges;
        this.numbers = numbers;
    }

    /** @param run the run's directory; facts are written there */
    public void conform(IntakeResult intake, Path run) {
        Models models = new Models(spark, run);
        LedgerBook book = LedgerBook.of(intake, judges.places(), numbers);
        view("region", Regions.view(spark, reference.regions()));
        view("file", LedgerTables.files(spark, book));
        view("ledger", LedgerTables.ledgers(spark, book));
        view("mart_accepted", LedgerTables.accepted(spark, book));
        view("mart_read_file", LedgerTables.readFiles(spark, book));
        RowMeanings meanings = meanings(book);
        DecisionInput decisions = new DecisionInput(spark, reference);
        view("decision_input", decisions.summary());
        decisions.all().write().parquet(run.resolve("decision").toString());
        locate(intake, book, meanings, run);
        models.view("fact");
        models.view("set_aside");
        models.view("burden");
        Burdens.conform(spark, models, reference, Months.of(book));
    }

    /** Decides on all names that are written, and leaves them as views. */
    private RowMeanings meanings(LedgerBook book) {
        Decisions decided = reference.decisions();
        ItemDimension items = new ItemDimension(reference.catalogue(), decided, numbers);
        view("item", items.view(spark));
        NameDimension names = new NameDimension(book, judges, reference, items, numbers);
        view("name", names.names(spark));
        view("suggestion", names.suggestions(spark));
        UnitDimension units = new UnitDimension(book, judges, reference, numbers);
        view("unit_name", units.unitNames(spark));
        view("unit", units.units(spark));
        view("candidate", units.candidates(spark));
        List<Name> written =
                NamesWritten.tasks(book, day -> reference.tasks().epochs().of(day));
        TaskItemDimension taskItems = new TaskItemDimension(reference.tasks(), decided, numbers);
        view("task_item", taskItems.view(spark));
        TaskDimension tasks = new TaskDimension(written, judges, reference, taskItems, numbers);
        view("task_name", tasks.names(spark));
        view("task_suggestion", tasks.suggestions(spark));
        Map<String, FileMeaning> files = new HashMap<>();
        for (LedgerFile file : book.files()) {
            if (file.isFirst()) {
                files.put(file.sha256(), FileMeaning.of(book, file));
            }
        }
        return new RowMeanings(
                files,
                units.meanings(),
                names.meanings(),
                tasks.meanings(),
                reference.catalogue().epochs(),
                reference.tasks().epochs());
    }

    /** One pass over the rows. */
    private void locate(IntakeResult intake, LedgerBook book, RowMeanings meanings, Path run) {
        String target = run.resolve("located").toString();
        Dataset<Row> records = intake.records(book.files().stream()
                .filter(book::counts)
                .map(LedgerFile::sha256)
                .toList());
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<RowMeanings> known = context.broadcast(meanings);
        spark.createDataFrame(records.javaRDD().mapPartitions(new RowPasser(known)), LocatedRow.SCHEMA)
                .sortWithinPartitions(LocatedRow.PART, "kind", "community_code", "counted_on", "row_id")
                .write()
                .partitionBy(LocatedRow.PART)
                .parquet(target);
        known.destroy();
        view("located", spark.read().schema(LocatedRow.SCHEMA).parquet(target));
    }

    private static void view(String name, Dataset<Row> rows) {
        rows.createOrReplaceTempView(name);
    }
}
