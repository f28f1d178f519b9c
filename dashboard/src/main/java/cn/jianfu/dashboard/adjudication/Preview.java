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
     * @param units how many units change
     */
    record UnitChange(String name, long before, long now, long placeBefore, long placeNow, long units) {}

    private final JdbcClient jdbc;

    Preview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All four attributes, changed or not. */
    List<AttributeChange> attributes(Sight sight, DecisionScope scope) {
        return changes(Kind.CERTIFICATE, ask("moved.sql", "preview_attributes.sql", sight, scope));
    }

    List<UnitChange> units(Sight sight, DecisionScope scope) {
        return ask("moved.sql", "preview_units.sql", sight, scope)
                .query(UnitChange.class)
                .list();
    }

    /** All lists of tasks, changed or not. */
    List<AttributeChange> lists(Sight sight, DecisionScope scope) {
        return changes(Kind.TASK, ask("moved_tasks.sql", "preview_lists.sql", sight, scope));
    }

    List<UnitChange> taskUnits(Sight sight, DecisionScope scope) {
        return ask("moved_tasks.sql", "preview_task_units.sql", sight, scope)
                .query(UnitChange.class)
                .list();
    }

    private static List<AttributeChange> changes(Kind kind, JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> new AttributeChange(
                        kind.badge(row.getString("attribute")).orElseThrow(),
                        row.getLong("before"),
                        row.getLong("now")))
                .list();
    }

    private JdbcClient.StatementSpec ask(String moved, String measure, Sight sight, DecisionScope scope) {
        return jdbc.sql(Sql.read(Preview.class, "now.sql")
                        + Sql.read(Preview.class, moved)
                        + Sql.read(Preview.class, measure))
                .params(sight.parameters())
                .params(scope.parameters());
    }
}
