package cn.jianfu.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What came out of a trial, as rows. */
final class CapTrialRows {
    private CapTrialRows() {}

    static void write(Connection connection, long trial, CapTrial.Outcome outcome) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO app.cap_trial_figure VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (CapTrial.Figure figure : outcome.figures()) {
                insert.setLong(1, trial);
                insert.setString(2, figure.capCode());
                insert.setObject(3, figure.unitId());
                insert.setLong(4, figure.before());
                insert.setLong(5, figure.after());
                insert.setLong(6, figure.added());
                insert.setLong(7, figure.gone());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO app.cap_trial_breach VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (CapTrial.Breach breach : outcome.breaches()) {
                insert.setLong(1, trial);
                insert.setString(2, breach.added() ? "ADDED" : "GONE");
                insert.setString(3, breach.capCode());
                insert.setString(4, breach.grain());
                insert.setObject(5, breach.rowId());
                insert.setObject(6, breach.unitId());
                insert.setString(7, breach.communityCode());
                insert.setInt(8, breach.year());
                insert.setObject(9, breach.onDay());
                insert.setBigDecimal(10, breach.value());
                insert.setBigDecimal(11, breach.capLimit());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
