package cn.jianfu.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The numbers that runs have given to files, units and names: once given, a number stays. */
public final class NumbersGiven {
    private static final int BATCH = 1_000;

    private NumbersGiven() {}

    /** All of them: of each kind of thing, the number of each key. */
    public static Map<String, Map<String, Integer>> read(DataSource database) throws SQLException {
        Map<String, Map<String, Integer>> numbers = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(BATCH);
            try (ResultSet row = statement.executeQuery("SELECT kind, key, number FROM app.number_given")) {
                while (row.next()) {
                    numbers.computeIfAbsent(row.getString(1), kind -> new HashMap<>())
                            .put(row.getString(2), row.getInt(3));
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return numbers;
    }

    /**
     * Remembers numbers that were not given before, of each kind of thing by key.
     *
     * @throws SQLException when a key or a number is taken: nothing is remembered then
     */
    public static void keep(DataSource database, Map<String, Map<String, Integer>> fresh) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO app.number_given VALUES (?, ?, ?)")) {
            connection.setAutoCommit(false);
            int waiting = 0;
            for (Map.Entry<String, Map<String, Integer>> kind : fresh.entrySet()) {
                for (Map.Entry<String, Integer> one : kind.getValue().entrySet()) {
                    insert.setString(1, kind.getKey());
                    insert.setString(2, one.getKey());
                    insert.setInt(3, one.getValue());
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
