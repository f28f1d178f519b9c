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

    List<UnitProfile.Item> items(Sight sight, String unitKey) {
        return ask("unit_items.sql", sight, unitKey)
                .query(UnitProfile.Item.class)
                .list();
    }

    List<UnitProfile.Place> places(Sight sight, String unitKey) {
        return ask("unit_places.sql", sight, unitKey)
                .param("code", sight.scope().region().regionCode())
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
