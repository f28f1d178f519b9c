package cn.jianfu.dashboard.quarantine;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a scope's ledgers was not counted in the published run, whatever its month. */
@Component
class Quarantine {
    /** A community, or a region above whose community could not be told, with quarantined rows. */
    record Place(String regionCode, String name, long found) {}

    private final JdbcClient jdbc;

    Quarantine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuarantinedRow> page(Sight sight, QuarantineFilter filter, int limit, int offset) {
        return ask("rows.sql", sight, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(QuarantinedRow.class)
                .list();
    }

    List<QuarantinedRow> all(Sight sight, QuarantineFilter filter) {
        return page(sight, filter, Integer.MAX_VALUE, 0);
    }

    long count(Sight sight, QuarantineFilter filter) {
        return ask("row_count.sql", sight, filter).query(Long.class).single();
    }

    /** The reasons that occur, in their order. */
    List<Reason> reasons(Sight sight) {
        return codes(sight).stream().map(Reason::of).distinct().sorted().toList();
    }

    private List<String> codes(Sight sight) {
        return ask("reasons.sql", sight).query(String.class).list();
    }

    private JdbcClient.StatementSpec ask(String measure, Sight sight, QuarantineFilter filter) {
        Reason reason = filter.reason();
        String codes = reason == null
                ? null
                : codes(sight).stream()
                        .filter(code -> Reason.of(code) == reason)
                        .collect(Collectors.joining(","));
        return ask(measure, sight).param("reasons", codes).param("region", filter.region());
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
