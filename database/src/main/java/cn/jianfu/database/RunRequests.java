package cn.jianfu.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The table by which the dashboard asks the worker for a run, and the worker tells how it goes. */
public final class RunRequests {
    private static final String CHANNEL = "jianfu_run_request";
    private static final Duration SILENCE_OF_THE_DEAD = Duration.ofMinutes(2);

    /** How often the worker shows that it lives. */
    public static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final DataSource dataSource;

    public RunRequests(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Asks for a run; when one is waiting already, that one is meant. Returns its number. */
    public long request(String requestedBy) {
        Optional<RunRequest> waiting = one("WHERE state = 'WAITING' ORDER BY run_request_id LIMIT 1");
        if (waiting.isPresent()) {
            return waiting.get().id();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO app.run_request (requested_by) VALUES (?) RETURNING run_request_id")) {
            insert.setString(1, requestedBy);
            long id;
            try (ResultSet result = insert.executeQuery()) {
                result.next();
                id = result.getLong(1);
            }
            connection.createStatement().execute("NOTIFY " + CHANNEL);
            return id;
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    public Optional<RunRequest> find(long id) {
        return one("WHERE run_request_id = " + id);
    }

    public Optional<RunRequest> latest() {
        return one("ORDER BY run_request_id DESC LIMIT 1");
    }

    /** The worker's call: takes the oldest waiting request, which is then running; two workers never take the same. */
    public Optional<RunRequest> take() {
        return one("""
                UPDATE app.run_request SET state = 'RUNNING', started_at = now(), heartbeat_at = now(),
                    seen_change = (SELECT max(ledger_change_id) FROM app.ledger_change)
                WHERE run_request_id = (
                    SELECT run_request_id FROM app.run_request WHERE state = 'WAITING'
                    ORDER BY run_request_id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING\
                """, "");
    }

    /** Waits until somebody asks for a run or the time is over; either way it is worth looking. */
    public void await(Duration atMost) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("LISTEN " + CHANNEL);
            if (one("WHERE state = 'WAITING' LIMIT 1").isEmpty()) {
                connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
            }
        }
    }

    public void progress(long id, String stage, double progress) {
        update(
                "UPDATE app.run_request SET stage = ?, progress = ?, heartbeat_at = now()"
                        + " WHERE run_request_id = ? AND state = 'RUNNING'",
                stage,
                Math.clamp(progress, 0.0, 1.0),
                id);
    }

    /** A sign of life of the worker, who may be busy with one thing for long. */
    public void alive(long id) {
        update("UPDATE app.run_request SET heartbeat_at = now() WHERE run_request_id = ?", id);
    }

    public void done(long id, String runId, String message) {
        update(
                "UPDATE app.run_request SET state = 'DONE', progress = 1, run_id = ?, message = ?, finished_at = now()"
                        + " WHERE run_request_id = ?",
                runId,
                message,
                id);
    }

    /** What is done stays done: the worker still tidies up after its figures can be seen. */
    public void failed(long id, String message) {
        update(
                "UPDATE app.run_request SET state = 'FAILED', message = ?, finished_at = now()"
                        + " WHERE run_request_id = ? AND state <> 'DONE'",
                message,
                id);
    }

    /** Requests whose worker has been silent for two minutes are failed, with a sentence. */
    public void failAbandoned() {
        update(
                "UPDATE app.run_request SET state = 'FAILED', finished_at = now(), message = ?"
                        + " WHERE state = 'RUNNING' AND heartbeat_at < now() - make_interval(secs => ?)",
                "上一次计算中断了（计算程序已停止），原有数据不受影响，可重新计算。",
                (double) SILENCE_OF_THE_DEAD.toSeconds());
    }

    private Optional<RunRequest> one(String rest) {
        return one("SELECT", "FROM app.run_request " + rest);
    }

    private Optional<RunRequest> one(String before, String after) {
        String sql = before + " run_request_id, requested_by, requested_at, state, stage, progress, message, run_id,"
                + " started_at, finished_at " + after;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static RunRequest read(ResultSet row) throws SQLException {
        return new RunRequest(
                row.getLong("run_request_id"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class),
                RunRequest.State.valueOf(row.getString("state")),
                row.getString("stage"),
                row.getDouble("progress"),
                row.getString("message"),
                row.getString("run_id"),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class));
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    static DatabaseUnavailableException unavailable(SQLException e) {
        return new DatabaseUnavailableException("数据库暂时连接不上，请稍后再试。", e);
    }
}
