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
import cn.jianfu.etl.model.SqlModel;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        StructType schema = new StructType();
        for (Map.Entry<String, DataType> column : COLUMNS.entrySet()) {
            schema = schema.add(column.getKey(), column.getValue());
        }
        List<Row> all = rows.stream()
                .map(row -> RowFactory.create(
                        COLUMNS.keySet().stream().map(row::get).toArray()))
                .toList();
        spark.createDataFrame(all, schema).createOrReplaceTempView("burden");
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
        RegionDimension regions = new RegionDimension(tree);
        regions.view(spark).createOrReplaceTempView("region");
        view(
                "unit",
                "unit_id, unit_code, name, system, level, region_code, resolved",
                "(1, 'A', '云溪市水务局', '水务', '市级', '990100000000', true)",
                "(2, 'B', '东城区应急局', '应急', '县级', '990101000000', true)",
                "(3, 'C', '桥头镇人民政府', '乡镇', '乡级', '990101001000', true)");
        view(
                "attribute",
                "attribute_id, attribute, non_compliant",
                "(0Y, 'PERMITTED', false)",
                "(1Y, 'PROHIBITED', true)");
        view(
                "fact",
                "certificate_id, community_id, issued_on, attribute_id, unit_id, file_id, quantity",
                "(1L, 3, DATE'2023-03-31', 1Y, 2, 1, 1)",
                "(2L, 3, DATE'2023-03-01', 0Y, 2, 1, 1)");
        view("file", "file_id, modified_at", "(1, TIMESTAMP'" + filedOn + " 09:00:00')");
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
        Models models = new Models(spark, run);
        Tasks.conform(spark, models, reference, regions);
        Burdens.conform(spark, models, reference);
        if (manyForms == 0) {
            models.view("form_candidate_hashed", "form_candidate");
            spark.sql(SqlModel.load("conform", "similar_pair").sql()).createOrReplaceTempView("similar_pair");
        }
        return this;
    }

    /** A mart's rows as text, in order; its view stands afterwards. */
    List<String> mart(String name) {
        var mart = SqlModel.load("marts", name).query(spark);
        mart.createOrReplaceTempView("mart_" + name);
        return mart.collectAsList().stream().map(Row::toString).sorted().toList();
    }

    List<String> problems(String mart) {
        return ask(SqlModel.test("marts", mart).orElseThrow());
    }

    List<String> ask(String sql) {
        return spark.sql(sql).collectAsList().stream().map(Row::toString).toList();
    }

    private void view(String name, String columns, String... values) {
        spark.sql("SELECT * FROM VALUES " + String.join(", ", values) + " AS t(" + columns + ")")
                .createOrReplaceTempView(name);
    }

    private static Map<String, DataType> columns() {
        Map<String, DataType> columns = new LinkedHashMap<>();
        columns.put("row_id", DataTypes.LongType);
        columns.put("matter_id", DataTypes.LongType);
        for (String number : List.of("community_id", "unit_id", "file_id", "row_number")) {
            columns.put(number, DataTypes.IntegerType);
        }
        for (String day :
                List.of("counted_on", "stands_from", "stands_to", "notified_on", "asked_on", "due_on", "since")) {
            columns.put(day, DataTypes.DateType);
        }
        for (String text : List.of(
                "kind",
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
