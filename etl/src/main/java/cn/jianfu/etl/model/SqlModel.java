package cn.jianfu.etl.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One {@code .sql} file of {@code models/}: a SELECT over views that stand ready, and its grain in the first line.
 *
 * @param name the file's name without ending
 * @param grain what one row is, as the first line says it
 */
public record SqlModel(String name, String grain, String sql) {
    private static final String PARTITIONED = "-- partitioned by ";

    public SqlModel {
        if (!grain.startsWith("One row per ") && !grain.startsWith("One row:")) {
            throw new IllegalStateException("model " + name + " does not say its grain in the first line");
        }
    }

    /** @param room the folder below {@code models/}: {@code conform} or {@code marts} */
    public static SqlModel load(String room, String name) {
        String sql = resource(room + "/" + name + ".sql")
                .orElseThrow(() -> new IllegalStateException("no model " + room + "/" + name));
        String firstLine = sql.lines().findFirst().orElse("");
        return new SqlModel(name, firstLine.replaceFirst("^--\\s*", ""), sql);
    }

    /** Whether there is such a model. */
    static boolean exists(String room, String name) {
        return resource(room + "/" + name + ".sql").isPresent();
    }

    /**
     * By what the rows of a table are replaced when some of them change, as its header says ({@code -- partitioned by COLUMN}, or {@code COLUMN of TABLE} where
     * another table tells whose they are); empty for a table that is made as a whole.
     */
    public Optional<Partition> partition() {
        return sql.lines()
                .filter(line -> line.startsWith(PARTITIONED))
                .map(line -> line.substring(PARTITIONED.length()).strip().split(" of "))
                .map(parts -> new Partition(parts[0], parts.length > 1 ? parts[1] : ""))
                .findFirst();
    }

    /**
     * By what rows are replaced.
     *
     * @param column the community or file, or the key of the table that tells whose they are
     * @param owner that table; empty where the column itself tells
     */
    public record Partition(String column, String owner) {}

    /** The query beside the model that finds rows which must not be there, as a column {@code problem}. */
    public static Optional<String> test(String room, String name) {
        return resource(room + "/" + name + ".test.sql");
    }

    public Dataset<Row> query(SparkSession spark) {
        return spark.sql(sql);
    }

    private static Optional<String> resource(String path) {
        try (InputStream in = SqlModel.class.getResourceAsStream("/cn/jianfu/etl/models/" + path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
