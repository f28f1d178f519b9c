package cn.jianfu.etl.publish;

import cn.jianfu.database.MartSchema;
import cn.jianfu.etl.change.Change;
import cn.jianfu.etl.marts.Marts;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import javax.sql.DataSource;

/** Loads a run's marts into PostgreSQL, tests them there, and switches to them. */
public final class Publication {
    /** With about a row for each ledger row: copied a part at a time. Of the others there is enough memory for all. */
    private static final Set<String> LARGE =
            Set.of("certificate", "applicant", "burden_row", "task_row", "unit_demand", "burden_month");

    /** Small questions wait for the driver more than for cores; a few at a time keep both busy. */
    private static final int AT_A_TIME = 3;

    private Publication() {}

    /**
     * Publishes all marts, or what is different in them where only something has changed.
     *
     * @param done told the share of the marts that are loaded
     * @throws BrokenMartException when a mart's test finds a row that must not be there
     * @throws SQLException when PostgreSQL refuses; the marts in use stay as they are
     */
    public static void publish(Marts marts, DataSource target, DoubleConsumer done) throws SQLException, IOException {
        Change change = marts.change();
        if (change != null) {
            new Differences(marts, change).publish(target, done, AT_A_TIME);
            return;
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            Map<String, Future<MartLines>> small = new HashMap<>();
            for (String name : Marts.NAMES) {
                if (!LARGE.contains(name)) {
                    small.put(name, threads.submit(() -> MartLines.of(marts.rows(name))));
                }
            }
            MartSchema.publish(
                    target,
                    connection -> {
                        int loaded = 0;
                        for (String name : Marts.NAMES) {
                            if (LARGE.contains(name)) {
                                TableCopy.load(connection, name, marts.rows(name));
                            } else {
                                TableCopy.load(
                                        connection, name, MartLines.of(Objects.requireNonNull(small.remove(name))));
                            }
                            done.accept(++loaded / (Marts.NAMES.size() + 1.0));
                        }
                    },
                    connection -> MartTests.ask(connection, marts));
        }
        done.accept(1);
    }
}
