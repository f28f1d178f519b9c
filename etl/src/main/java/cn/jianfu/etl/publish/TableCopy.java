package cn.jianfu.etl.publish;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.replace;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.TimestampType;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * A Dataset's rows into a table of the same column names that was made in the same transaction, by COPY, a partition at a time. Spark makes the lines of CSV, so
 * that the one thread that speaks to PostgreSQL only passes them on.
 */
final class TableCopy {
    private static final int BUFFER = 1 << 16;

    private TableCopy() {}

    /** Copies a large table a partition at a time. */
    static void load(Connection connection, String table, Dataset<Row> rows) throws SQLException, IOException {
        copy(connection, table, List.of(rows.columns()), () -> lines(rows).toLocalIterator(), ", FREEZE");
    }

    /** Copies lines that were made before. */
    static void load(Connection connection, String table, MartLines made) throws SQLException, IOException {
        copy(connection, table, made.columns(), made.lines(), ", FREEZE");
    }

    /** Copies such lines into a table that others see, beside the rows that it has. */
    static void add(Connection connection, String table, MartLines made) throws SQLException, IOException {
        copy(connection, table, made.columns(), made.lines(), "");
    }

    private static void copy(
            Connection connection, String table, List<String> columns, Iterable<Row> lines, String options)
            throws SQLException, IOException {
        String copy = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT csv" + options + ")";
        try (PGCopyOutputStream out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, BUFFER)) {
            for (Row line : lines) {
                out.write((byte[]) line.get(0));
            }
        }
    }

    /** The rows as lines of CSV. */
    static Dataset<Row> lines(Dataset<Row> rows) {
        return rows.select(line(rows).cast("binary"));
    }

    /** A line of CSV as PostgreSQL reads it: what is text is quoted, so that an empty text stays one and null is nothing at all. */
    private static Column line(Dataset<Row> rows) {
        List<Column> parts = new ArrayList<>();
        for (StructField field : rows.schema().fields()) {
            if (!parts.isEmpty()) {
                parts.add(lit(","));
            }
            parts.add(coalesce(cell(field), lit("")));
        }
        parts.add(lit("\n"));
        return concat(parts.toArray(Column[]::new));
    }

    private static Column cell(StructField field) {
        Column value = col("`" + field.name() + "`");
        return switch (field.dataType()) {
            case StringType text -> concat(lit("\""), replace(value, lit("\""), lit("\"\"")), lit("\""));
            case BinaryType bytes -> concat(lit("\\x"), hex(value));
            // With its offset: the two programs need not live in one time zone.
            case TimestampType time -> date_format(value, "yyyy-MM-dd HH:mm:ss.SSSSSSXXX");
            default -> value.cast("string");
        };
    }
}
