package cn.jianfu.etl.conform;

import cn.jianfu.datasets.burden.CollectedForm;
import cn.jianfu.datasets.burden.FieldNames;
import cn.jianfu.datasets.burden.MinHash;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.text.WrittenForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What forms and meetings are compared by: the fields that a form asks for, else the pairs of characters of the name without place and ceremony. A form's fields
 * are those of the first month in whose ledgers somebody lists them, and hold from that month on: later ledgers change nothing of the months before.
 */
final class MatterSets implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    /** A form with fewer fields is alike to too many. */
    private static final int LEAST_FIELDS = 3;

    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    private static final int LONGEST_PLACE = 15;
    private static final Pattern CEREMONY =
            Pattern.compile("(第?[0-9〇零一二三四五六七八九十]+[年月日次季度期]+|关于|召开|做好|开展|进一步|加强|全市|全县|全区|全镇|全街道)|"
                    + "(业务|专项|重点)?(工作)?(推进|部署|调度|培训|动员|例|视频|电视电话|电话|专题|协调|座谈|总结|现场|紧急|网络)*(大会|会议|会)$");

    private static final StructType SCHEMA = new StructType()
            .add("matter_id", DataTypes.LongType)
            .add("kind", DataTypes.StringType)
            .add("unit_id", DataTypes.IntegerType)
            .add("unit_level", DataTypes.StringType)
            .add("first_on", DataTypes.DateType)
            .add("known_from", DataTypes.DateType)
            .add("known_to", DataTypes.DateType)
            .add("basis", DataTypes.StringType)
            .add("tokens", DataTypes.createArrayType(DataTypes.StringType))
            .add("keys", DataTypes.createArrayType(DataTypes.LongType));

    private final FieldNames fieldNames = FieldNames.builtIn();
    private final HashMap<String, ArrayList<String>> collected = new HashMap<>();
    private final HashSet<String> places = new HashSet<>();

    private MatterSets(Reference reference) {
        for (CollectedForm form : reference.forms()) {
            collected.put(key(form.unitCode(), form.form()), new ArrayList<>(form.fields()));
        }
        reference.regions().regions().stream().map(Region::name).forEach(places::add);
    }

    /** One row per form or meeting, and stretch of time in which it is compared by the same. */
    static Dataset<Row> of(SparkSession spark, Reference reference) {
        Dataset<Row> matters = spark.sql("SELECT matter_id, kind, unit_id, min(unit_level), min(counted_on),"
                + " min(unit_code), min_by(name, struct(counted_on, row_id)),"
                + " collect_set(field_names) FILTER (WHERE month = listed_in), min(listed_in)"
                + " FROM (SELECT *, min(IF(field_names IS NULL, NULL, month))"
                + " OVER (PARTITION BY matter_id) AS listed_in FROM burden_hours WHERE kind IN ('forms', 'meetings'))"
                + " GROUP BY matter_id, kind, unit_id");
        return spark.createDataFrame(matters.javaRDD().flatMap(new MatterSets(reference)), SCHEMA)
                .localCheckpoint();
    }

    @Override
    public Iterator<Row> call(Row matter) {
        LocalDate first = matter.<LocalDate>getAs(4).withDayOfMonth(1);
        boolean form = matter.getString(1).equals("forms");
        Set<String> known = form ? known(matter.getString(5), matter.getString(6)) : Set.of();
        Set<String> listed = new TreeSet<>();
        if (form) {
            matter.<String>getList(7).forEach(cell -> listed.addAll(fieldNames.listed(cell)));
        }
        if (listed.size() < LEAST_FIELDS) {
            return List.of(set(matter, known, first, FOREVER)).iterator();
        }
        LocalDate from = matter.<LocalDate>getAs(8);
        Row then = set(matter, listed, from, FOREVER);
        return (from.isAfter(first) ? List.of(set(matter, known, first, from.minusDays(1)), then) : List.of(then))
                .iterator();
    }

    private Row set(Row matter, Set<String> fields, LocalDate from, LocalDate to) {
        boolean byFields = fields.size() >= LEAST_FIELDS;
        List<String> tokens = new ArrayList<>(byFields ? fields : pairs(core(matter.getString(6))));
        return RowFactory.create(
                matter.getLong(0),
                matter.getString(1),
                matter.getInt(2),
                matter.getString(3),
                matter.get(4),
                from,
                to,
                byFields ? "FIELDS" : "NAME",
                tokens.toArray(),
                MinHash.keys(tokens).toArray());
    }

    /** The fields of a form that the county has collected. */
    private Set<String> known(@Nullable String unitCode, String form) {
        Set<String> fields = new TreeSet<>();
        if (unitCode != null) {
            collected
                    .getOrDefault(key(unitCode, form), new ArrayList<>())
                    .forEach(field -> fields.add(fieldNames.normalised(field)));
        }
        return fields;
    }

    private String core(String name) {
        String rest = WrittenForm.plain(name);
        for (boolean found = true; found; ) {
            found = false;
            for (int end = Math.min(LONGEST_PLACE, rest.length() - 2); end >= 2 && !found; end--) {
                if (places.contains(rest.substring(0, end))) {
                    rest = rest.substring(end);
                    found = true;
                }
            }
        }
        String core = CEREMONY.matcher(rest).replaceAll("");
        return core.length() < 2 ? rest : core;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static String key(String unitCode, String form) {
        return unitCode + "|" + WrittenForm.plain(form);
    }
}
