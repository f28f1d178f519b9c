package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts certificates by the regions below a scope. */
@Component
public class RegionCounts {
    private final JdbcClient jdbc;

    RegionCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The regions directly below, by code: an order that ranks nobody. */
    public List<RegionFigures> children(Sight sight) {
        return jdbc.sql(Sql.read(RegionCounts.class, "children.sql"))
                .params(sight.parameters())
                .query(RegionFigures.class)
                .list();
    }
}
