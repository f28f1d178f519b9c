package cn.jianfu.etl.publish;

import cn.jianfu.database.MartSchema;
import cn.jianfu.etl.change.Change;
import cn.jianfu.etl.marts.Marts;
import cn.jianfu.etl.model.SqlModel.Partition;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Brings the published marts in line, in one transaction: of a partitioned mart the rows of what has changed are
 * taken out and put in anew, of another one
 * those that differ.
 */
final class Differences {
    private static final String FRESH = "fresh_";
    private static final String GONE = "gone_";

    private final Marts marts;
    private final Change change;

    Differences(Marts marts, Change change) {
        this.marts = marts;
        this.change = change;
    }

    void publish(DataSource target, DoubleConsumer done, int atATime) throws SQLException, IOException {
        List<String> changed = marts.changed();
        try (ExecutorService threads = Executors.newFixedThreadPool(atATime)) {
            Map<String, Future<MartLines>> lines = new HashMap<>();
            for (String name : changed) {
                lines.put(name, threads.submit(() -> MartLines.of(rows(name))));
            }
            MartSchema.change(
                    target,
                    connection -> {
                        takeOut(connection, changed);
                        int loaded = 0;
                        for (String name : changed) {
                            putIn(connection, name, MartLines.of(Objects.requireNonNull(lines.get(name))));
                            done.accept(++loaded / (changed.size() + 1.0));
                        }
                    },
                    connection -> MartTests.ask(connection, marts));
        }
        done.accept(1);
    }

    private Dataset<Row> rows(String name) {
        return Marts.partition(name).isPresent() ? marts.touchedRows(name) : marts.rows(name);
    }

    /** Tables that ask another one whose their rows are go first. */
    private void takeOut(Connection connection, List<String> changed) throws SQLException {
        for (boolean owned : List.of(true, false)) {
            for (String name : changed) {
                Optional<Partition> partition = Marts.partition(name);
                if (partition.isPresent() && partition.get().owner().isEmpty() != owned) {
                    takeOut(connection, name, partition.get());
                }
            }
        }
    }

    private void takeOut(Connection connection, String name, Partition partition) throws SQLException {
        String column = partition.column();
        String sql = partition.owner().isEmpty()
                ? "DELETE FROM " + name + " WHERE " + column + " = ANY (?)"
                : "DELETE FROM " + name + " WHERE " + column + " IN (SELECT " + column + " FROM " + partition.owner()
                        + " WHERE community_code = ANY (?))";
        boolean files = column.equals("file_id");
        Array parts = connection.createArrayOf(
                files ? "integer" : "bpchar",
                files ? change.files().toArray() : change.communities().toArray());
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setArray(1, parts);
            delete.executeUpdate();
        }
    }

    private void putIn(Connection connection, String name, MartLines lines) throws SQLException, IOException {
        if (Marts.partition(name).isPresent()) {
            TableCopy.add(connection, name, lines);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            String fresh = FRESH + name;
            statement.execute("CREATE TEMPORARY TABLE " + fresh + " (LIKE " + name + ") ON COMMIT DROP");
            TableCopy.load(connection, fresh, lines);
            List<String> key = key(statement, name);
            if (key.isEmpty()) {
                statement.execute("DELETE FROM " + name);
                statement.execute("INSERT INTO " + name + " SELECT * FROM " + fresh);
                return;
            }
            String gone = GONE + name;
            statement.execute("CREATE TEMPORARY TABLE " + gone + " ON COMMIT DROP AS SELECT * FROM " + name
                    + " EXCEPT SELECT * FROM " + fresh);
            statement.execute("DELETE FROM " + name + " AS there USING " + gone + " AS gone WHERE "
                    + key.stream()
                            .map(column -> "there." + column + " = gone." + column)
                            .collect(Collectors.joining(" AND ")));
            statement.execute("INSERT INTO " + name + " SELECT * FROM " + fresh + " EXCEPT SELECT * FROM " + name);
        }
    }

    /** The columns of the primary key; none where there is no key. */
    private static List<String> key(Statement statement, String table) throws SQLException {
        try (ResultSet key = statement.executeQuery("SELECT coalesce(string_agg(attname, ','), '') FROM pg_index"
                + " JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)"
                + " WHERE indisprimary AND indrelid = '" + table + "'::regclass")) {
            key.next();
            return Stream.of(key.getString(1).split(","))
                    .filter(column -> !column.isEmpty())
                    .toList();
        }
    }
}
