package cn.jianfu.etl.publish;

import cn.jianfu.database.MartSchema;
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
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import javax.sql.DataSource;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Loads a run's marts into PostgreSQL, tests them there, and switches to them. */
public final class Publication {
    /** With about a row for each ledger row: copied a part at a time. Of the others there is enough memory for all. */
    private static final Set<String> LARGE =
            Set.of("certificate", "applicant", "burden_row", "task_row", "unit_demand", "burden_month");

    /** Small questions wait for the driver more than for cores; a few at a time keep both busy. */
    private static final int AT_A_TIME = 3;

    /** Enough to see what is wrong. */
    private static final int MOST_PROBLEMS = 10;

    private Publication() {}

    /**
     * Publishes all marts.
     *
     * @param done told the share of the marts that are loaded
     * @throws BrokenMartException when a mart's test finds a row that must not be there
     * @throws SQLException when PostgreSQL refuses; the marts in use stay as they are
     */
    public static void publish(Marts marts, DataSource target, DoubleConsumer done) throws SQLException, IOException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            Map<String, Future<List<Row>>> small = new HashMap<>();
            for (String name : Marts.NAMES) {
                if (!LARGE.contains(name)) {
                    small.put(name, threads.submit(() -> TableCopy.lines(marts.rows(name))
                            .collectAsList()));
                }
            }
            MartSchema.publish(
                    target,
                    connection -> {
                        int loaded = 0;
                        for (String name : Marts.NAMES) {
                            Dataset<Row> rows = marts.rows(name);
                            if (LARGE.contains(name)) {
                                TableCopy.load(connection, name, rows);
                            } else {
                                TableCopy.load(
                                        connection, name, rows, lines(Objects.requireNonNull(small.remove(name))));
                            }
                            done.accept(++loaded / (Marts.NAMES.size() + 1.0));
                        }
                    },
                    connection -> test(connection, marts));
        }
        done.accept(1);
    }

    private static List<Row> lines(Future<List<Row>> made) {
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    /**
     * Asks all tests at once: each finds nothing as a rule. What they hold the marts against is what intake read,
     * beside them for this transaction.
     */
    private static void test(Connection connection, Marts marts) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            for (String witness : Marts.WITNESSES) {
                Dataset<Row> rows = marts.rows(witness);
                statement.execute("CREATE TEMPORARY TABLE " + witness + " (" + columns(rows) + ") ON COMMIT DROP");
                TableCopy.load(connection, witness, rows, TableCopy.lines(rows).collectAsList());
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
