package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.attribute.Mark;
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
    /** Certificates of one attribute as published, and as they come to be. */
    record AttributeChange(Mark attribute, long before, long now) {
        long difference() {
            return now - before;
        }
    }

    /**
     * A unit whose non-compliant certificates change.
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
        return ask("preview_attributes.sql", sight, scope)
                .query(AttributeChange.class)
                .list();
    }

    List<UnitChange> units(Sight sight, DecisionScope scope) {
        return ask("preview_units.sql", sight, scope).query(UnitChange.class).list();
    }

    private JdbcClient.StatementSpec ask(String measure, Sight sight, DecisionScope scope) {
        return jdbc.sql(Sql.read(Preview.class, "now.sql")
                        + Sql.read(Preview.class, "moved.sql")
                        + Sql.read(Preview.class, measure))
                .params(sight.parameters())
                .params(scope.parameters());
    }
}
