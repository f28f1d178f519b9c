package cn.jianfu.etl.intake;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.kind.Personal;
import cn.jianfu.datasets.reading.LedgerRecord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file leaves: rows, rows set aside, quarantined rows, warnings, and one record of the file itself. One schema for all, so that a file is parsed
 * once and written in one job, into a directory each.
 *
 * <p>A row has a column for each field that any kind of ledger declares; fields of the same name share one. Amounts are decimals in the
 * field's own unit.
 */
public final class IntakeRecord {
    /** Column by which they are kept apart on disk. */
    public static final String RECORD = "record";

    public static final String ROW = "ROW";
    /** A row of a certificate that was made void or refused. */
    public static final String SET_ASIDE = "SET_ASIDE";

    public static final String QUARANTINE = "QUARANTINE";
    public static final String WARNING = "WARNING";
    public static final String FILE = "FILE";
    /** What one sheet of a large file came to; only within a batch that is being written. */
    static final String SHEET = "SHEET";

    /** Columns whose names say more than the fields do. */
    private static final Map<String, String> NAMES = Map.of(
            "community", "community_name",
            "certNo", "certificate_number",
            "certificate", "certificate_name",
            "unit", "unit_name",
            "applicant", "encrypted_applicant");

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final DataType AMOUNT = DataTypes.createDecimalType(18, 4);

    public static final StructType SCHEMA = schema();
    private static final Map<String, Integer> PLACES = places();

    private final @Nullable Object[] values = new Object[SCHEMA.length()];

    private IntakeRecord(String record, String sha256) {
        set(RECORD, record).set("sha256", sha256);
    }

    static IntakeRecord of(String record, String sha256) {
        return new IntakeRecord(record, sha256);
    }

    IntakeRecord set(String column, @Nullable Object value) {
        values[Objects.requireNonNull(PLACES.get(column), column)] = value;
        return this;
    }

    /** Sets the row's fields but for the applicant, and {@code day}, the first day among them: the one by which the row is dated. */
    IntakeRecord fields(LedgerRecord row) {
        set("kind", row.kind().code())
                .set("sheet", row.sheet())
                .set("row_number", row.rowNumber())
                .set("heading_community", row.heading());
        boolean dated = false;
        for (int i = 0; i < row.kind().fields().size(); i++) {
            Field field = row.kind().fields().get(i);
            if (field.personal() == Personal.DROPPED || field.name().equals("applicant")) {
                continue;
            }
            set(column(field), row.value(i));
            if (field.type() instanceof FieldType.Day && !dated) {
                dated = true;
                set("day", row.value(i));
            }
        }
        return this;
    }

    Row row() {
        return RowFactory.create(values);
    }

    private static String column(Field field) {
        String named = NAMES.get(field.name());
        return named == null ? CAPITAL.matcher(field.name()).replaceAll("_$1").toLowerCase(Locale.ROOT) : named;
    }

    private static StructType schema() {
        StructType schema = new StructType()
                .add("sha256", DataTypes.StringType)
                .add("kind", DataTypes.StringType)
                .add("sheet", DataTypes.StringType)
                .add("row_number", DataTypes.IntegerType)
                .add("day", DataTypes.DateType)
                .add("heading_community", DataTypes.StringType);
        for (Map.Entry<String, DataType> field : fields().entrySet()) {
            schema = schema.add(field.getKey(), field.getValue());
        }
        return schema.add("column_name", DataTypes.StringType)
                .add("code", DataTypes.StringType)
                .add("raw_value", DataTypes.StringType)
                .add("message", DataTypes.StringType)
                .add("rows_read", DataTypes.LongType)
                .add("rows_accepted", DataTypes.LongType)
                .add("rows_quarantined", DataTypes.LongType)
                .add("rows_void", DataTypes.LongType)
                .add("rows_refused", DataTypes.LongType)
                .add("period_from", DataTypes.DateType)
                .add("period_to", DataTypes.DateType)
                .add("nothing", DataTypes.BooleanType)
                .add("layouts", DataTypes.StringType)
                .add("layouts_version", DataTypes.StringType)
                .add("name_said", DataTypes.StringType)
                .add("sheet_number", DataTypes.IntegerType)
                .add("tally", DataTypes.BinaryType)
                .add(RECORD, DataTypes.StringType);
    }

    private static Map<String, DataType> fields() {
        Map<String, DataType> columns = new LinkedHashMap<>();
        for (LedgerKind kind : LedgerKinds.all()) {
            for (Field field : kind.fields()) {
                if (field.personal() != Personal.DROPPED) {
                    DataType type = field.name().equals("applicant") ? DataTypes.BinaryType : type(field.type());
                    DataType other = columns.putIfAbsent(column(field), type);
                    if (other != null && !other.equals(type)) {
                        throw new IllegalStateException(
                                "two kinds of ledgers mean different things by " + field.name());
                    }
                }
            }
        }
        return columns;
    }

    private static DataType type(FieldType type) {
        return switch (type) {
            case FieldType.Text text -> DataTypes.StringType;
            case FieldType.Day day -> DataTypes.DateType;
            case FieldType.Amount amount -> AMOUNT;
            case FieldType.YesNo yesNo -> DataTypes.BooleanType;
            case FieldType.OneOf oneOf -> DataTypes.StringType;
        };
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (StructField field : SCHEMA.fields()) {
            places.put(field.name(), places.size());
        }
        return places;
    }
}
