package cn.jianfu.etl.conform;

import cn.jianfu.etl.intake.IntakeRecord;
import cn.jianfu.etl.ledger.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A row of a ledger that counts, with all that was decided of its file and its names: one schema for all, so
 * that the rows are passed over once. The models
 * {@code fact}, {@code burden}, {@code set_aside}, {@code quarantine} and {@code warning} each take the part that they speak of.
 */
final class LocatedRow {
    /** Column that tells what became of the row, by which they are kept apart on disk. */
    static final String PART = "part";

    static final String CERTIFICATE = "CERTIFICATE";
    static final String BURDEN = "BURDEN";
    static final String SET_ASIDE = "SET_ASIDE";
    static final String QUARANTINE = "QUARANTINE";
    static final String WARNING = "WARNING";

    /** What the records of intake say of files, and of rows only by way of what was decided. */
    private static final Set<String> LEFT_BEHIND = Set.of(
            "sha256",
            "kind",
            "day",
            "community_name",
            "heading_community",
            "rows_read",
            "rows_accepted",
            "rows_quarantined",
            "rows_void",
            "rows_refused",
            "period_from",
            "period_to",
            "nothing",
            "layouts",
            "layouts_version",
            "name_said",
            "attribute",
            "sheet_number",
            "tally",
            IntakeRecord.RECORD);

    private static final List<String> KEPT = Stream.of(IntakeRecord.SCHEMA.fieldNames())
            .filter(column -> !LEFT_BEHIND.contains(column))
            .toList();

    static final StructType SCHEMA = schema();
    private static final Map<String, Integer> PLACES = places();

    private final @Nullable Object[] values = new Object[SCHEMA.length()];

    private LocatedRow(String part, int fileId) {
        set(PART, part).set("file_id", fileId);
    }

    /** A row that says what the record says. */
    static LocatedRow of(String part, int fileId, Row record) {
        LocatedRow row = new LocatedRow(part, fileId);
        for (String column : KEPT) {
            row.set(column, record.getAs(column));
        }
        return row;
    }

    LocatedRow set(String column, @Nullable Object value) {
        values[place(column)] = value;
        return this;
    }

    LocatedRow place(Place place) {
        return set("community_code", place.community())
                .set("township_code", place.township())
                .set("county_code", place.county())
                .set("region_code", place.known());
    }

    LocatedRow unit(UnitMeaning unit) {
        return set("unit_id", unit.unitId())
                .set("unit_name_id", unit.unitNameId())
                .set("matter_unit_id", unit.matterUnit())
                .set("unit_code", unit.code())
                .set("unit_level", unit.level())
                .set("unit_region", unit.region())
                .set("unit_moved", unit.moved());
    }

    LocatedRow certificate(CertificateMeaning name) {
        return set("name_id", name.nameId())
                .set("item_id", name.itemId())
                .set("attribute", name.attribute())
                .set("non_compliant", name.nonCompliant())
                .set("name_moved", name.moved());
    }

    LocatedRow task(TaskMeaning task) {
        return set("task_name_id", task.taskNameId())
                .set("machine_list", task.machineList())
                .set("machine_item_id", task.machineItem())
                .set("decided_list", task.decidedList())
                .set("decided_item_id", task.decidedItem());
    }

    /** What became of a row that was made here. */
    static String part(Row row) {
        return row.getString(place(PART));
    }

    /** Whose it is, see {@link #part}. */
    static String community(Row row) {
        return row.getString(place("community_code"));
    }

    /** The number of its file, see {@link #part}. */
    static int file(Row row) {
        return row.getInt(place("file_id"));
    }

    private static int place(String column) {
        return Objects.requireNonNull(PLACES.get(column), column);
    }

    Row row() {
        return RowFactory.create(values);
    }

    private static StructType schema() {
        StructType schema = new StructType()
                .add(PART, DataTypes.StringType)
                .add("row_id", DataTypes.LongType)
                .add("file_id", DataTypes.IntegerType)
                .add("kind", DataTypes.StringType)
                .add("community_code", DataTypes.StringType)
                .add("township_code", DataTypes.StringType)
                .add("county_code", DataTypes.StringType)
                .add("region_code", DataTypes.StringType)
                .add("unit_id", DataTypes.IntegerType)
                .add("unit_name_id", DataTypes.IntegerType)
                .add("matter_unit_id", DataTypes.IntegerType)
                .add("unit_code", DataTypes.StringType)
                .add("unit_level", DataTypes.StringType)
                .add("unit_region", DataTypes.StringType)
                .add("unit_moved", DataTypes.BooleanType)
                .add("name_id", DataTypes.IntegerType)
                .add("item_id", DataTypes.IntegerType)
                .add("attribute", DataTypes.StringType)
                .add("non_compliant", DataTypes.BooleanType)
                .add("name_moved", DataTypes.BooleanType)
                .add("task_name_id", DataTypes.IntegerType)
                .add("machine_list", DataTypes.StringType)
                .add("machine_item_id", DataTypes.IntegerType)
                .add("decided_list", DataTypes.StringType)
                .add("decided_item_id", DataTypes.IntegerType)
                .add("counted_on", DataTypes.DateType)
                .add("stands_from", DataTypes.DateType)
                .add("stands_to", DataTypes.DateType)
                .add("name", DataTypes.StringType);
        for (String column : KEPT) {
            schema = schema.add(IntakeRecord.SCHEMA.apply(column));
        }
        return schema;
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (StructField field : SCHEMA.fields()) {
            places.put(field.name(), places.size());
        }
        return places;
    }
}
