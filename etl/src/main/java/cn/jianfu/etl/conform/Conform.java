package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.home.ContentHash;
import cn.jianfu.etl.change.Change;
import cn.jianfu.etl.change.RunState;
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
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Makes typed facts of intake's rows.
 *
 * <p>Nothing is decided per row: communities are located per file and name, certificates classified per distinct name
 * and county,
 * units resolved per distinct name and county, and people's decisions taken in likewise. Which of several ledgers of
 * a community counts is decided
 * per ledger. All that works on the small tables that intake leaves; then one pass over the rows gives each what was decided ({@link RowMeanings}).
 *
 * <p>Views it leaves for the marts: {@code region, unit, item, name, file, ledger, mart_accepted,
 * mart_read_file, fact, burden, set_aside, suggestion, decision_input, unit_name,
 * candidate, task_item, task_name, task_suggestion}, those of {@link LocatedRows} and of {@link Burdens}.
 */
public final class Conform {
    private final SparkSession spark;
    private final Reference reference;
    private final Judges judges;
    private final Numbers numbers;
    private final String code;

    /**
     * @param judges made of the same tables of reference
     * @param numbers that were given before; new ones are added
     * @param code version of the program
     */
    public Conform(SparkSession spark, Reference reference, Judges judges, Numbers numbers, String code) {
        this.spark = spark;
        this.reference = reference;
        this.judges = judges;
        this.numbers = numbers;
        this.code = code;
    }

    /** Decides on files and names. */
    public Decided decide(IntakeResult intake) {
        LedgerBook book = LedgerBook.of(intake, judges.places(), numbers);
        Map<String, SmallTable> tables = new TreeMap<>();
        keep(tables, "region", () -> Regions.view(spark, reference.regions()));
        keep(tables, "file", () -> LedgerTables.files(spark, book));
        keep(tables, "ledger", () -> LedgerTables.ledgers(spark, book));
        keep(tables, "mart_accepted", () -> LedgerTables.accepted(spark, book));
        keep(tables, "mart_read_file", () -> LedgerTables.readFiles(spark, book));
        keep(tables, "calendar", () -> Months.view(spark, Months.of(book)));
        keep(tables, "decision_input", () -> new DecisionInput(spark, reference).summary());
        keep(tables, "factor", () -> RuleViews.factors(spark, reference.factors()));
        keep(tables, "cap", () -> RuleViews.caps(spark, reference.caps()));
        keep(tables, "declared_worker", () -> Workers.declared(spark, reference.workers()));
        keep(tables, "worker_fault", () -> Workers.faults(spark, reference.workers()));
        RowMeanings meanings = meanings(book, tables);
        return new Decided(book, meanings, tables, state(book, meanings, tables));
    }

    /**
     * Makes facts of all rows.
     *
     * @param run the run's directory; facts are written there
     */
    public Facts whole(Decided decided, IntakeResult intake, Path run) {
        decided.tables().forEach((name, table) -> table.view(spark, name));
        LocatedRows.write(spark, intake, decided, run);
        Models models = new Models(spark, run);
        rows(models);
        Burdens.all(models, reference);
        return new Facts(spark, spark, null);
    }

    /**
     * Makes facts of the rows that have changed, and adds those that have not.
     *
     * @param before directory of the run that the change is told from
     * @param run the run's directory
     */
    public Facts changed(Decided decided, IntakeResult intake, Change change, Path before, Path run) {
        Map<String, List<Row>> fresh = LocatedRows.touched(intake, decided, change);
        SparkSession touched = forLittle(spark.newSession());
        for (String table : List.of("calendar", "factor")) {
            decided.table(table).view(touched, table);
        }
        for (String table : List.of("file", "ledger")) {
            decided.table(table).ofFiles(change.files()).view(touched, table);
        }
        LocatedRows.view(touched, fresh);
        Models some = new Models(touched, run);
        rows(some);
        some.settle("fact");
        Burdens.touched(some);

        SparkSession whole = spark.newSession();
        decided.tables().forEach((name, table) -> table.view(whole, name));
        LocatedRows.view(whole, fresh, before, change);
        Models all = new Models(whole, run);
        rows(all);
        Burdens.changed(all, reference, touched, before, change);
        return new Facts(whole, touched, change);
    }

    /**
     * Leaves with the run, when its figures are published, what the next one goes on from; and what people decided,
     * frozen beside what was computed by it.
     *
     * @param before directory of the run that the change was told from; not asked for where all was computed
     */
    public void keep(Facts facts, Path before, Path run) {
        new DecisionInput(spark, reference)
                .all()
                .write()
                .parquet(run.resolve("decision").toString());
        Change change = facts.change();
        if (change != null) {
            LocatedRows.keep(facts.whole(), before, run, change);
            Burdens.keep(new Models(facts.whole(), run), before, change);
        }
    }

    /** Making and compiling code for each question costs more than some thousand rows are worth. */
    private static SparkSession forLittle(SparkSession session) {
        session.conf().set("spark.sql.codegen.wholeStage", "false");
        session.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        return session;
    }

    private static void rows(Models models) {
        models.view("fact");
        models.view("set_aside");
        models.view("burden");
    }

    private RunState state(LedgerBook book, RowMeanings meanings, Map<String, SmallTable> tables) {
        Map<String, String> digests = new HashMap<>(
                tables.entrySet().parallelStream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .digest())));
        digests.put("collected_form", ContentHash.of(String.valueOf(reference.forms())));
        Map<Integer, String> byFile = RowDigests.byFile(List.of(tables.get("file"), tables.get("ledger")));
        return new RunState(code, digests, new RowDigests(book, meanings, byFile).all());
    }

    /** Decides on all names that are written, and leaves them as tables. */
    private RowMeanings meanings(LedgerBook book, Map<String, SmallTable> tables) {
        Decisions decided = reference.decisions();
        ItemDimension items = new ItemDimension(reference.catalogue(), decided, numbers);
        keep(tables, "item", () -> items.view(spark));
        NameDimension names = new NameDimension(book, judges, reference, items, numbers);
        keep(tables, "name", () -> names.names(spark));
        keep(tables, "suggestion", () -> names.suggestions(spark));
        UnitDimension units = new UnitDimension(book, judges, reference, numbers);
        keep(tables, "unit_name", () -> units.unitNames(spark));
        keep(tables, "unit", () -> units.units(spark));
        keep(tables, "candidate", () -> units.candidates(spark));
        List<Name> written =
                NamesWritten.tasks(book, day -> reference.tasks().epochs().of(day));
        TaskItemDimension taskItems = new TaskItemDimension(reference.tasks(), decided, numbers);
        keep(tables, "task_item", () -> taskItems.view(spark));
        TaskDimension tasks = new TaskDimension(written, judges, reference, taskItems, numbers);
        keep(tables, "task_name", () -> tasks.names(spark));
        keep(tables, "task_suggestion", () -> tasks.suggestions(spark));
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

    private static void keep(Map<String, SmallTable> tables, String name, Supplier<Dataset<Row>> rows) {
        tables.put(name, SmallTable.of(rows.get()));
    }
}
