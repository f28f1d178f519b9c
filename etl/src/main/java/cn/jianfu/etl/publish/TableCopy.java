package cn.jianfu.etl.publish;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** A Dataset's rows into a table of the same column names, by COPY, a partition at a time. */
final class TableCopy {
    private static final int BUFFER = 1 << 16;

    private TableCopy() {}

    static void load(Connection connection, String table, Dataset<Row> rows) throws SQLException, IOException {
        String columns = Stream.of(rows.columns()).collect(Collectors.joining(", "));
        String copy = "COPY " + table + " (" + columns + ") FROM STDIN (FORMAT csv)";
        int width = rows.columns().length;
        try (PGCopyOutputStream out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, BUFFER);
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                // Quotes what is not null, so that an empty text stays one and null is nothing at all.
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.POSTGRESQL_CSV)) {
            for (Iterator<Row> iterator = rows.toLocalIterator(); iterator.hasNext(); ) {
                Row row = iterator.next();
                for (int i = 0; i < width; i++) {
                    csv.print(text(row.get(i)));
                }
                csv.println();
            }
        }
    }

    private static @Nullable Object text(@Nullable Object value) {
        return value instanceof byte[] bytes ? "\\x" + HexFormat.of().formatHex(bytes) : value;
    }
}
