package cn.jianfu.dashboard.quarantine;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a scope's ledgers was not counted in the published run, whatever its month. */
@Component
class Quarantine {
    /** A community with quarantined rows. */
    record Place(String regionCode, String name, long found) {}

    private final JdbcClient jdbc;

    Quarantine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuarantinedRow> page(Sight sight, QuarantineFilter filter, int limit, int offset) {
        return ask("rows.sql", sight)
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(QuarantinedRow.class)
                .list();
    }

    List<QuarantinedRow> all(Sight sight, QuarantineFilter filter) {
        return page(sight, filter, Integer.MAX_VALUE, 0);
    }

    long count(Sight sight, QuarantineFilter filter) {
        return ask("row_count.sql", sight)
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /** The codes that occur. */
    List<String> reasons(Sight sight) {
        return Reason.sorted(ask("reasons.sql", sight).query(String.class).list());
    }

    List<Place> places(Sight sight) {
        return ask("places.sql", sight).query(Place.class).list();
    }

    List<UncountedFile> files(Sight sight) {
        return ask("files.sql", sight).query(UncountedFile.class).list();
    }

    private JdbcClient.StatementSpec ask(String measure, Sight sight) {
        return jdbc.sql(Sql.read(Quarantine.class, measure)).params(sight.parameters());
    }
}
