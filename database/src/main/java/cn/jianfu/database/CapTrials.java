package cn.jianfu.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The tables by which the dashboard asks the worker to try caps, and the worker answers. */
public final class CapTrials {
    private static final String CHANNEL = "jianfu_cap_trial";
    /** Any number that nobody else in the database uses for an advisory lock; whoever answers trials holds it. */
    private static final int SOMEBODY_ANSWERS = 0x74727961;

    private static final String COLUMNS =
            " cap_trial_id, content, requested_at, state, message, run_id, started_at, finished_at";

    private final DataSource dataSource;

    public CapTrials(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Asks. What the same person asked before, and what is older than a day, is forgotten.
     *
     * @param content the text of the table of caps that is tried
     * @return the trial's number
     */
    public long ask(String content, String requestedBy) {
        return connected(connection -> {
            update(
                    connection,
                    "DELETE FROM app.cap_trial WHERE requested_by = ? OR requested_at < now() - interval '1 day'",
                    requestedBy);
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO app.cap_trial (content, requested_by) VALUES (?, ?) RETURNING cap_trial_id")) {
                insert.setString(1, content);
                insert.setString(2, requestedBy);
                ResultSet row = insert.executeQuery();
                row.next();
                long id = row.getLong(1);
                connection.createStatement().execute("NOTIFY " + CHANNEL);
                return id;
            }
        });
    }

    /** A trial as it stands now; empty when it is forgotten. */
    public Optional<CapTrial> find(long id) {
        return connected(
                connection -> one(connection, "SELECT" + COLUMNS + " FROM app.cap_trial WHERE cap_trial_id = " + id));
    }

    /** Whether a worker is there that answers. */
    public boolean answered() {
        return connected(connection -> {
            try (Statement statement = connection.createStatement()) {
                return holds(
                        statement,
                        "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted"
                                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                                + " AND classid = 0 AND objid = " + SOMEBODY_ANSWERS + ")");
            }
        });
    }

    /** The worker's call: takes the oldest waiting trial, which is then running. */
    public Optional<CapTrial> take() {
        return connected(connection -> one(connection, """
                UPDATE app.cap_trial SET state = 'RUNNING', started_at = now()
                WHERE cap_trial_id = (
                    SELECT cap_trial_id FROM app.cap_trial WHERE state = 'WAITING'
                    ORDER BY cap_trial_id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING\
                """ + COLUMNS));
    }

    /** Writes the answer down; nothing happens when it is no longer wanted. */
    public void done(long id, CapTrial.Outcome outcome) {
        connected(connection -> {
            connection.setAutoCommit(false);
            int wanted = update(
                    connection,
                    "UPDATE app.cap_trial SET state = 'DONE', run_id = ?, finished_at = now() WHERE cap_trial_id = ?",
                    outcome.runId(),
                    id);
            if (wanted == 1) {
                CapTrialRows.write(connection, id, outcome);
            }
            connection.commit();
            return wanted;
        });
    }

    /**
     * Writes down that there is no answer.
     *
     * @param message a Chinese sentence that says why, and what to do
     */
    public void failed(long id, String message) {
        connected(connection -> update(
                connection,
                "UPDATE app.cap_trial SET state = 'FAILED', message = ?, finished_at = now() WHERE cap_trial_id = ?",
                message,
                id));
    }

    /** The worker's presence: as long as it is open, people are told that somebody answers. What workers that are gone left undone is
     * failed. */
    public Attendance attend() {
        try {
            Connection connection = dataSource.getConnection();
            try (Statement statement = connection.createStatement()) {
                // Shared, since several workers may answer; it goes with the connection, also when the program is
                // killed.
                // Who can have it alone is the only one: what runs then was left by a worker that is gone.
                boolean alone = holds(statement, "SELECT pg_try_advisory_lock(" + SOMEBODY_ANSWERS + ")");
                if (alone) {
                    statement.execute("UPDATE app.cap_trial SET state = 'FAILED', finished_at = now(),"
                            + " message = '试算中断了（计算程序重新启动过），请再试一次。' WHERE state = 'RUNNING'");
                }
                statement.execute("SELECT pg_advisory_lock_shared(" + SOMEBODY_ANSWERS + ")");
                if (alone) {
                    statement.execute("SELECT pg_advisory_unlock(" + SOMEBODY_ANSWERS + ")");
                }
                statement.execute("LISTEN " + CHANNEL);
                return new Attendance(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw RunRequests.unavailable(e);
        }
    }

    /** A connection that says that somebody answers, and hears when somebody asks. */
    public static final class Attendance implements AutoCloseable {
        private final Connection connection;

        private Attendance(Connection connection) {
            this.connection = connection;
        }

        /** Waits until somebody asks or the time is over; either way it is worth looking. */
        public void await(Duration atMost) throws SQLException {
            connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private static boolean holds(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Optional<CapTrial> one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next()
                    ? Optional.of(new CapTrial(
                            row.getLong(1),
                            row.getString(2),
                            row.getObject(3, OffsetDateTime.class),
                            RunRequest.State.valueOf(row.getString(4)),
                            row.getString(5),
                            row.getString(6),
                            row.getObject(7, OffsetDateTime.class),
                            row.getObject(8, OffsetDateTime.class)))
                    : Optional.empty();
        }
    }

    private static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T connected(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw RunRequests.unavailable(e);
        }
    }
}
