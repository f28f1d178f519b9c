package cn.jianfu.etl.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** What the published run says of itself. */
final class PublishedFigures {
    private static final String QUERY = "SELECT run_id, files_read, files_rejected, files_superseded, rows_read,"
            + " rows_accepted, rows_quarantined, rows_void, rows_refused, certificates FROM mart.run";

    private PublishedFigures() {}

    /** The run in use; empty where nothing has been published. */
    static Optional<String> runId(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!first(statement, "SELECT to_regclass('mart.run') IS NOT NULL").getBoolean(1)) {
                return Optional.empty();
            }
            ResultSet run = statement.executeQuery("SELECT run_id FROM mart.run");
            return run.next() ? Optional.of(run.getString(1)) : Optional.empty();
        }
    }

    /**
     * @param freshFiles files that had not been seen before
     * @param computed whether the run was made just now
     */
    static RunSummary summary(DataSource database, int freshFiles, boolean computed, Duration took)
            throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet run = first(statement, QUERY);
            return new RunSummary(
                    run.getString("run_id"),
                    computed,
                    run.getInt("files_read"),
                    freshFiles,
                    run.getInt("files_rejected"),
                    run.getInt("files_superseded"),
                    run.getLong("rows_read"),
                    run.getLong("rows_accepted"),
                    run.getLong("rows_quarantined"),
                    run.getLong("rows_void"),
                    run.getLong("rows_refused"),
                    run.getLong("certificates"),
                    took);
        }
    }

    private static ResultSet first(Statement statement, String query) throws SQLException {
        ResultSet result = statement.executeQuery(query);
        result.next();
        return result;
    }
}
