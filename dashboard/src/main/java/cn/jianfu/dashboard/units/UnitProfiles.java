package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.trend.MonthCount;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one unit asks for, where, and since when. */
@Component
class UnitProfiles {
    private final JdbcClient jdbc;

    UnitProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UnitProfile.Summary> summary(Sight sight, String unitKey) {
        return ask("unit.sql", sight, unitKey).query(UnitProfile.Summary.class).optional();
    }

    /** Who it is, if it causes any burden in the scope until the end of the period; a unit of elsewhere is not told. */
    Optional<UnitProfile.Identity> identity(Sight sight, String unitKey) {
        return ask("unit_identity.sql", sight, unitKey)
                .query(UnitProfile.Identity.class)
                .optional();
    }

    List<UnitProfile.Item> items(Sight sight, String unitKey) {
        return ask("unit_items.sql", sight, unitKey)
                .query(UnitProfile.Item.class)
                .list();
    }

    List<UnitProfile.Place> places(Sight sight, String unitKey) {
        List<UnitProfile.Place> places =
                below(sight, unitKey, sight.scope().region().regionCode());
        // A county's unit asks in its county: a list of one says nothing, so it goes down to where there are several.
        while (places.size() == 1) {
            List<UnitProfile.Place> deeper =
                    below(sight, unitKey, places.getFirst().regionCode());
            if (deeper.isEmpty()) {
                return places;
            }
            places = deeper;
        }
        return places;
    }

    private List<UnitProfile.Place> below(Sight sight, String unitKey, String regionCode) {
        return ask("unit_places.sql", sight, unitKey)
                .param("code", regionCode)
                .query(UnitProfile.Place.class)
                .list();
    }

    List<MonthCount> monthly(Sight sight, String unitKey) {
        return ask("unit_monthly.sql", sight, unitKey).query(MonthCount.class).list();
    }

    private JdbcClient.StatementSpec ask(String measure, Sight sight, String unitKey) {
        return jdbc.sql(Sql.read(UnitProfiles.class, measure))
                .params(sight.parameters())
                .param("unit", unitKey);
    }
}
