package cn.jianfu.etl.publish;

import cn.jianfu.etl.marts.Marts;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tests of the marts, within the transaction that publishes them. */
final class MartTests {
    /** Enough to see what is wrong. */
    private static final int MOST_PROBLEMS = 10;

    private MartTests() {}

    /**
     * Asks all tests at once: each finds nothing as a rule. What they hold the marts against is what intake read,
     * beside them for this transaction.
     */
    static void ask(Connection connection, Marts marts) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            for (String witness : Marts.WITNESSES) {
                Dataset<Row> rows = marts.rows(witness);
                statement.execute("CREATE TEMPORARY TABLE " + witness + " (" + columns(rows) + ") ON COMMIT DROP");
                TableCopy.load(connection, witness, MartLines.of(rows));
            }
            Map<String, List<String>> problems = new HashMap<>();
            try (ResultSet problem = statement.executeQuery(Marts.tests("") + "\nLIMIT " + MOST_PROBLEMS)) {
                while (problem.next()) {
                    problems.computeIfAbsent(problem.getString(1), mart -> new ArrayList<>())
                            .add(problem.getString(2));
                }
            }
            for (Map.Entry<String, List<String>> broken : problems.entrySet()) {
                throw new BrokenMartException(broken.getKey(), broken.getValue());
            }
        }
    }

    private static String columns(Dataset<Row> rows) {
        List<String> columns = new ArrayList<>();
        for (var field : rows.schema().fields()) {
            columns.add(field.name() + " "
                    + (field.dataType().typeName().equals("string")
                            ? "text"
                            : field.dataType().sql()));
        }
        return String.join(", ", columns);
    }
}
