package cn.jianfu.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs that nobody has to ask for: what has come in since the last run began is computed when nothing more has come for a while. What comes during a run is
 * computed by one further run. A run that failed is tried again a few times, later each time, and then only when something new has come.
 *
 * @see <a href="file:docs/decisions/0021-runs-by-themselves-and-layouts-of-an-office.md">decision 0021</a>
 */
public final class AutomaticRuns {
    /** Whom such a run is asked for by. */
    public static final String ASKED_BY = "自动";

    /** Files come in bursts: a run begins when none has come for so long. */
    public static final Duration QUIET = Duration.ofSeconds(30);

    /** But a stream of them does not put it off for longer than this. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(2);
    private static final int MOST_TRIES = 3;

    private static final String STATE = """
            SELECT coalesce((SELECT enabled FROM app.automatic_run ORDER BY automatic_run_id DESC LIMIT 1), true) AS enabled,
                   EXISTS (SELECT FROM app.run_request WHERE state IN ('WAITING', 'RUNNING')) AS under_way,
                   c.first_change, c.last_change, f.tries, f.last_try
            FROM (SELECT min(changed_at) AS first_change, max(changed_at) AS last_change, max(ledger_change_id) AS newest
                  FROM app.ledger_change
                  WHERE ledger_change_id > coalesce((SELECT max(seen_change) FROM app.run_request WHERE state IN ('RUNNING', 'DONE')), 0)) c
            CROSS JOIN LATERAL (SELECT count(*) AS tries, max(finished_at) AS last_try
                  FROM app.run_request WHERE state = 'FAILED' AND seen_change >= c.newest) f
            """;

    private final DataSource dataSource;
    private final RunRequests requests;

    public AutomaticRuns(DataSource dataSource) {
        this.dataSource = dataSource;
        this.requests = new RunRequests(dataSource);
    }

    /**
     * @param underWay whether a run is asked for or going on
     * @param firstChange of what no run has seen; null when there is no such change
     * @param tries how many runs failed that saw all of it
     */
    private record State(
            boolean enabled,
            boolean underWay,
            @Nullable Instant firstChange,
            @Nullable Instant lastChange,
            int tries,
            @Nullable Instant lastTry) {
        /** When a run is to be asked for; empty when none is. */
        Optional<Instant> next() {
            if (!enabled || underWay || firstChange == null || lastChange == null || tries >= MOST_TRIES) {
                return Optional.empty();
            }
            if (lastTry != null && tries > 0) {
                return Optional.of(lastTry.plus(BETWEEN_TRIES.multipliedBy(tries)));
            }
            Instant quiet = lastChange.plus(QUIET);
            Instant longest = firstChange.plus(LONGEST);
            return Optional.of(quiet.isBefore(longest) ? quiet : longest);
        }
    }

    /** The site's switch. */
    public boolean enabled() {
        return state().enabled;
    }

    public void enable(boolean enabled, String setBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO app.automatic_run (enabled, set_by) VALUES (?, ?)")) {
            insert.setBoolean(1, enabled);
            insert.setString(2, setBy);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw RunRequests.unavailable(e);
        }
    }

    /** When the next such run begins; empty when nothing waits for one, one is under way, or the switch is off. */
    public Optional<Instant> next() {
        return state().next();
    }

    /** Asks for a run when it is time; to be called every few seconds. Returns whether it has asked. */
    public boolean step(Instant now) {
        boolean due = next().filter(at -> !at.isAfter(now)).isPresent();
        if (due) {
            requests.request(ASKED_BY);
        }
        return due;
    }

    private State state() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(STATE);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new State(
                    row.getBoolean("enabled"),
                    row.getBoolean("under_way"),
                    instant(row, "first_change"),
                    instant(row, "last_change"),
                    row.getInt("tries"),
                    instant(row, "last_try"));
        } catch (SQLException e) {
            throw RunRequests.unavailable(e);
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
