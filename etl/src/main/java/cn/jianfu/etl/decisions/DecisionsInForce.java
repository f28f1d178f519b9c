package cn.jianfu.etl.decisions;

import cn.jianfu.datasets.adjudication.CertificateDecision;
import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.adjudication.TaskDecision;
import cn.jianfu.datasets.adjudication.UnitDecision;
import cn.jianfu.datasets.catalogue.Attribute;
import cn.jianfu.datasets.task.TaskList;
import cn.jianfu.datasets.unit.Unit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads {@code app.decision_in_force} in one statement: the decisions of one moment. */
public final class DecisionsInForce {
    private static final String QUERY = "SELECT decision_id, kind, scope_code, name, purpose, target_code, target_name,"
            + " attribute, unit_system, unit_level, unit_region, document, reason"
            + " FROM app.decision_in_force ORDER BY decision_id";

    private DecisionsInForce() {}

    /** The decisions of people on certificates, units and tasks that hold now. */
    public static Decisions read(DataSource database) throws SQLException {
        List<CertificateDecision> certificates = new ArrayList<>();
        List<UnitDecision> units = new ArrayList<>();
        List<TaskDecision> tasks = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(QUERY)) {
            while (row.next()) {
                String kind = row.getString("kind");
                switch (kind) {
                    case "CERTIFICATE" -> certificates.add(certificateDecision(row));
                    case "UNIT" -> units.add(unitDecision(row));
                    case "TASK" -> tasks.add(taskDecision(row));
                    default -> throw new IllegalStateException("no such decision: " + kind);
                }
            }
        }
        return new Decisions(certificates, units, tasks);
    }

    private static CertificateDecision certificateDecision(ResultSet row) throws SQLException {
        return new CertificateDecision(
                row.getLong("decision_id"),
                row.getString("scope_code"),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("target_code"),
                row.getString("target_name"),
                Attribute.valueOf(row.getString("attribute")),
                row.getString("document"),
                row.getString("reason"));
    }

    private static UnitDecision unitDecision(ResultSet row) throws SQLException {
        return new UnitDecision(
                row.getLong("decision_id"),
                row.getString("scope_code"),
                row.getString("name"),
                unit(row),
                row.getString("reason"));
    }

    private static TaskDecision taskDecision(ResultSet row) throws SQLException {
        return new TaskDecision(
                row.getLong("decision_id"),
                row.getString("scope_code"),
                row.getString("name"),
                row.getString("target_code"),
                row.getString("target_name"),
                TaskList.valueOf(row.getString("attribute")),
                row.getString("document"),
                row.getString("reason"));
    }

    private static @Nullable Unit unit(ResultSet row) throws SQLException {
        String code = row.getString("target_code");
        return code == null
                ? null
                : new Unit(
                        code,
                        row.getString("target_name"),
                        row.getString("unit_system"),
                        row.getString("unit_level"),
                        row.getString("unit_region"),
                        List.of());
    }
}
