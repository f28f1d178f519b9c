package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ranks the units by the non-compliant certificates that they ask communities for. */
@Component
public class UnitRanking {
    private final JdbcClient jdbc;

    UnitRanking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of the ranking: {@code limit} units after the first {@code offset}. */
    public List<UnitRank> page(Sight sight, RankingFilter filter, int limit, int offset) {
        return jdbc.sql(Sql.read(UnitRanking.class, "ranking.sql"))
                .params(sight.parameters())
                .params(filter.shown(sight.previous()).parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(UnitRank.class)
                .list();
    }

    /** What the ledgers of the scope and period do not say the unit of. */
    Unstated unstated(Sight sight, RankingFilter filter) {
        return jdbc.sql(Sql.read(UnitRanking.class, "unstated.sql"))
                .params(sight.parameters())
                .params(filter.parameters())
                .query(Unstated.class)
                .single();
    }

    /** The whole ranking, for exports. */
    List<UnitRank> all(Sight sight, RankingFilter filter) {
        return page(sight, filter, Integer.MAX_VALUE, 0);
    }

    /** The 系统 that units in the scope belong to. */
    List<String> systems(Sight sight) {
        return jdbc.sql(Sql.read(UnitRanking.class, "systems.sql"))
                .params(sight.parameters())
                .query(String.class)
                .list();
    }
}
