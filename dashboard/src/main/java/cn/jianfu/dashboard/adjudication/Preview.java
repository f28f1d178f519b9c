package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.attribute.Badge;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the decisions in force change of the published figures, before a run takes them in. The figures are those that the marts have after a run over the same
 * ledgers.
 */
@Component
class Preview {
    /** Certificates of one attribute, or rows of tasks on one list, as published, and as they come to be. */
    record AttributeChange(Badge attribute, long before, long now) {
        long difference() {
            return now - before;
        }
    }

    /**
     * A unit whose non-compliant certificates change, or its tasks that are not the community's.
     *
     * @param placeBefore place in the ranking as published
     * @param placeNow its place in the ranking, 0 for 未写明单位, which has none
     * @param units how many units change
     */
    record UnitChange(String name, long before, long now, long placeBefore, long placeNow, long units) {}

    private final JdbcClient jdbc;

    Preview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All attributes of certificates or all lists of tasks, changed or not.
     *
     * @param kind CERTIFICATE or TASK
     */
    List<AttributeChange> attributes(Kind kind, Sight sight, DecisionScope scope) {
        return ask(kind, "preview_attributes.sql", sight, scope)
                .query((row, number) -> new AttributeChange(
                        kind.badge(row.getString("attribute")).orElseThrow(),
                        row.getLong("before"),
                        row.getLong("now")))
                .list();
    }

    /**
     * The units whose figure changes most, the largest change first; at most twelve.
     *
     * @param kind CERTIFICATE or TASK
     */
    List<UnitChange> units(Kind kind, Sight sight, DecisionScope scope) {
        return ask(kind, "preview_units.sql", sight, scope)
                .query(UnitChange.class)
                .list();
    }

    private JdbcClient.StatementSpec ask(Kind kind, String measure, Sight sight, DecisionScope scope) {
        String moved = kind == Kind.TASK ? "moved_tasks.sql" : "moved_certificates.sql";
        return jdbc.sql(Sql.read(Preview.class, "now.sql", moved, measure))
                .params(sight.parameters())
                .params(scope.parameters());
    }
}
