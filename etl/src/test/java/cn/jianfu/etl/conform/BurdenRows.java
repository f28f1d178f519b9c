package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.adjudication.TaskDecision;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.burden.CollectedForm;
import cn.jianfu.datasets.burden.WorkerCounts;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.task.ListInForce;
import cn.jianfu.datasets.task.TaskLists;
import cn.jianfu.datasets.unit.UnitAliases;
import cn.jianfu.datasets.unit.UnitRegistry;
import cn.jianfu.etl.TestSpark;
import cn.jianfu.etl.ledger.Regions;
import cn.jianfu.etl.model.SqlModel;
import cn.jianfu.etl.number.Numbers;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Rows of ledgers of other burdens, in a city of two counties, and what the models make of them. */
final class BurdenRows {
    private static final Map<String, DataType> COLUMNS = columns();

    final SparkSession spark = TestSpark.session();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private Caps caps = Caps.builtIn("9901");
    private List<CollectedForm> forms = List.of();
    private String filedOn = "2023-12-31";
    private WorkerCounts workers = WorkerCounts.NONE;
    private BurdenFactors factors = BurdenFactors.builtIn();
    private Decisions decisions = Decisions.NONE;

    /** A row of a kind: community 3 and 4 in one township, 6 in another, 9 in the other county; then names and values by turns. */
    BurdenRows row(String kind, int community, int unit, String day, String name, Object... more) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("row_id", rows.size() + 1L);
        row.put("kind", kind);
        row.put("community_id", community);
        row.put("unit_id", unit);
        if (!day.isEmpty()) {
            row.put("counted_on", LocalDate.parse(day));
        }
        row.put("name", name);
        row.put("unit_name", "单位" + unit);
        row.put("file_id", 1);
        row.put("sheet", "台账");
        row.put("row_number", rows.size() + 3);
        boolean event = kind.equals("meetings") || kind.equals("inspections");
        row.put("matter_id", (long) (kind + unit + (event ? day : "") + name).hashCode());
        for (int i = 0; i < more.length; i += 2) {
            Object value = more[i + 1];
            row.put(
                    (String) more[i],
                    value instanceof Integer || value instanceof Double ? new BigDecimal(value.toString()) : value);
        }
        if (kind.equals("groups") || kind.equals("signboards")) {
            row.putIfAbsent("stands_from", row.getOrDefault("since", LocalDate.of(1, 1, 1)));
            row.putIfAbsent("stands_to", LocalDate.of(9999, 12, 31));
        }
        rows.add(row);
        return this;
    }

    BurdenRows caps(Caps of) {
        caps = of;
        return this;
    }

    /** The day on which the ledgers were last changed: no row of a later day stretches the time that the run speaks of. */
    BurdenRows filedOn(String day) {
        filedOn = day;
        return this;
    }

    BurdenRows workers(WorkerCounts.Declared... declared) {
        workers = new WorkerCounts(List.of(declared), List.of());
        return this;
    }

    BurdenRows factors(BurdenFactors of) {
        factors = of;
        return this;
    }

    BurdenRows decided(TaskDecision... tasks) {
        decisions = new Decisions(List.of(), List.of(), List.of(tasks));
        return this;
    }

    BurdenRows collected(CollectedForm... collected) {
        forms = List.of(collected);
        return this;
    }

    /** Makes the views, as a run does; {@code manyForms} as {@link Burdens#similar} has it. */
    BurdenRows conform(Path run, long manyForms) {
        RegionTree tree = new RegionTree(List.of(
                new Region("990100000000", "云溪市", RegionLevel.CITY, null),
                new Region("990101000000", "东城区", RegionLevel.COUNTY, "990100000000"),
                new Region("990101001000", "桥头镇", RegionLevel.TOWNSHIP, "990101000000"),
                new Region("990101001001", "柳岸社区", RegionLevel.COMMUNITY, "990101001000"),
                new Region("990101001002", "荷塘社区", RegionLevel.COMMUNITY, "990101001000"),
                new Region("990101002000", "西坡镇", RegionLevel.TOWNSHIP, "990101000000"),
                new Region("990101002001", "松林社区", RegionLevel.COMMUNITY, "990101002000"),
                new Region("990102000000", "临江区", RegionLevel.COUNTY, "990100000000"),
                new Region("990102001000", "江口镇", RegionLevel.TOWNSHIP, "990102000000"),
                new Region("990102001001", "渡口社区", RegionLevel.COMMUNITY, "990102001000")));
        Regions.view(spark, tree).createOrReplaceTempView("region");
        view(
                "unit",
                "unit_id, unit_code, name, system, level, region_code, resolved",
                "(1, 'A', '云溪市水务局', '水务', '市级', '990100000000', true)",
                "(2, 'B', '东城区应急局', '应急', '县级', '990101000000', true)",
                "(3, 'C', '桥头镇人民政府', '乡镇', '乡级', '990101001000', true)");
        view(
                "fact",
                "certificate_id, community_code, township_code, issued_on, month, attribute, non_compliant, unit_id, file_id,"
                        + " quantity",
                "(1L, '990101001001', '990101001000', DATE'2023-03-31', DATE'2023-03-01', 'PROHIBITED', true, 2, 1, 1)",
                "(2L, '990101001001', '990101001000', DATE'2023-03-01', DATE'2023-03-01', 'PERMITTED', false, 2, 1, 1)");
        Reference reference = new Reference(
                tree,
                UnitRegistry.NONE,
                UnitAliases.none(),
                Catalogue.builtIn(),
                "",
                decisions,
                factors,
                caps,
                forms,
                workers,
                TaskLists.builtIn()
                        .inForce(List.of(
                                new ListInForce("GS-2023", "9901", LocalDate.of(2023, 1, 1), null, "清单", "", "试验"))));
        rows.forEach(row -> locate(row, tree));
        tasks(reference);
        StructType schema = new StructType();
        for (Map.Entry<String, DataType> column : COLUMNS.entrySet()) {
            schema = schema.add(column.getKey(), column.getValue());
        }
        List<Row> all = rows.stream()
                .map(row -> RowFactory.create(
                        COLUMNS.keySet().stream().map(row::get).toArray()))
                .toList();
        spark.createDataFrame(all, schema).createOrReplaceTempView("burden");
        Models models = new Models(spark, run);
        view("factor", RuleViews.factors(spark, reference.factors()));
        view("cap", RuleViews.caps(spark, reference.caps()));
        view("declared_worker", Workers.declared(spark, reference.workers()));
        view("worker_fault", Workers.faults(spark, reference.workers()));
        view("calendar", Months.view(spark, months()));
        Burdens.all(models, reference);
        spark.sql(
                        "SELECT 'certificates' AS kind, count(*) AS ledger_rows, CAST(coalesce(sum(quantity), 0) AS BIGINT) AS quantity,"
                                + " count(*) AS dated, min(issued_on) AS first_day, max(issued_on) AS last_day FROM fact"
                                + " UNION ALL SELECT kind, count(*), 0, count(counted_on), min(counted_on), max(counted_on)"
                                + " FROM burden GROUP BY kind")
                .createOrReplaceTempView("mart_accepted");
        if (manyForms == 0) {
            models.view("form_candidate_hashed", "form_candidate");
            spark.sql(SqlModel.load("conform", "similar_pair").sql()).createOrReplaceTempView("similar_pair");
        }
        return this;
    }

    private static void locate(Map<String, Object> row, RegionTree tree) {
        Region community = tree.regions().get((Integer) value(row, "community_id"));
        row.put("community_code", community.code());
        row.put("township_code", community.parentCode());
        row.put("county_code", tree.countyOf(community.code()).code());
        int unit = (Integer) value(row, "unit_id");
        row.put("unit_code", List.of("A", "B", "C").get(unit - 1));
        row.put("unit_level", List.of("市级", "县级", "乡级").get(unit - 1));
        row.put(
                "unit_region",
                List.of("990100000000", "990101000000", "990101001000").get(unit - 1));
        if (row.get("counted_on") instanceof LocalDate day) {
            row.put("month", day.withDayOfMonth(1));
        }
    }

    private static Object value(Map<String, Object> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** What the names of tasks mean, as a run finds it. */
    private void tasks(Reference reference) {
        Numbers numbers = new Numbers();
        Map<Map<String, Object>, NamesWritten.Name> names = new IdentityHashMap<>();
        for (Map<String, Object> row : rows) {
            if (value(row, "kind").equals("tasks")) {
                int epoch = reference.tasks().epochs().of((LocalDate) value(row, "counted_on"));
                names.put(
                        row,
                        new NamesWritten.Name((String) value(row, "name"), (String) value(row, "county_code"), epoch));
            }
        }
        TaskItemDimension items = new TaskItemDimension(reference.tasks(), reference.decisions(), numbers);
        items.view(spark).createOrReplaceTempView("task_item");
        TaskDimension tasks = new TaskDimension(
                names.values().stream().distinct().toList(), new Judges(reference), reference, items, numbers);
        tasks.names(spark).createOrReplaceTempView("task_name");
        tasks.suggestions(spark).createOrReplaceTempView("task_suggestion");
        names.forEach((row, name) -> {
            TaskMeaning meaning = Objects.requireNonNull(tasks.meanings().get(name));
            row.put("task_name_id", meaning.taskNameId());
            row.put("machine_list", meaning.machineList());
            row.put("machine_item_id", meaning.machineItem());
            row.put("decided_list", meaning.decidedList());
            row.put("decided_item_id", meaning.decidedItem());
        });
    }

    /** No row of a day after the ledgers were last changed stretches the time that the run speaks of. */
    private List<LocalDate> months() {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2023, 3, 31), LocalDate.of(2023, 3, 1)));
        for (Map<String, Object> row : rows) {
            if (row.get("counted_on") instanceof LocalDate day && !day.isAfter(LocalDate.parse(filedOn))) {
                days.add(day);
            }
        }
        return Months.between(days);
    }

    /** A mart's rows as text, in order; its view stands afterwards. */
    List<String> mart(String name) {
        Dataset<Row> mart = SqlModel.load("marts", name).query(spark);
        List<Row> all = mart.collectAsList();
        // Its rows and not the question: the tests of all marts ask for them again.
        spark.createDataFrame(all, mart.schema()).createOrReplaceTempView("mart_" + name);
        return all.stream().map(Row::toString).sorted().toList();
    }

    List<String> problems(String mart) {
        return ask(SqlModel.test("marts", mart).orElseThrow());
    }

    /** Of all these marts, by one question. */
    List<String> problemsOf(List<String> marts) {
        return ask(marts.stream()
                .flatMap(mart -> SqlModel.test("marts", mart).stream())
                .map(test -> "SELECT problem FROM (\n" + test + "\n)")
                .collect(Collectors.joining("\nUNION ALL\n")));
    }

    List<String> ask(String sql) {
        return spark.sql(sql).collectAsList().stream().map(Row::toString).toList();
    }

    private static void view(String name, Dataset<Row> rows) {
        rows.createOrReplaceTempView(name);
    }

    private void view(String name, String columns, String... values) {
        spark.sql("SELECT * FROM VALUES " + String.join(", ", values) + " AS t(" + columns + ")")
                .createOrReplaceTempView(name);
    }

    private static Map<String, DataType> columns() {
        Map<String, DataType> columns = new LinkedHashMap<>();
        columns.put("row_id", DataTypes.LongType);
        columns.put("matter_id", DataTypes.LongType);
        for (String number :
                List.of("unit_id", "file_id", "row_number", "task_name_id", "machine_item_id", "decided_item_id")) {
            columns.put(number, DataTypes.IntegerType);
        }
        for (String day : List.of(
                "counted_on", "month", "stands_from", "stands_to", "notified_on", "asked_on", "due_on", "since")) {
            columns.put(day, DataTypes.DateType);
        }
        for (String text : List.of(
                "kind",
                "community_code",
                "township_code",
                "county_code",
                "unit_code",
                "unit_level",
                "unit_region",
                "machine_list",
                "decided_list",
                "name",
                "unit_name",
                "sheet",
                "level",
                "form",
                "frequency",
                "channel",
                "field_names",
                "document_no",
                "type",
                "place",
                "list")) {
            columns.put(text, DataTypes.StringType);
        }
        for (String amount : List.of(
                "minutes",
                "attendees",
                "times",
                "items",
                "hours",
                "pages",
                "characters",
                "attendants",
                "members",
                "minutes_a_day",
                "pieces",
                "people")) {
            columns.put(amount, DataTypes.createDecimalType(18, 4));
        }
        for (String answer : List.of("photos", "admitted", "approved", "sign_in", "points", "online_time")) {
            columns.put(answer, DataTypes.BooleanType);
        }
        return columns;
    }
}
