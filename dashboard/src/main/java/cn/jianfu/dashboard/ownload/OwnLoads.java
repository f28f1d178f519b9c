package cn.jianfu.dashboard.ownload;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Scope;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stays in the dashboard as the database keeps them, and what they add up to. */
@Component
class OwnLoads {
    private final JdbcClient jdbc;

    OwnLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row per role that used the system within the scope, the roles in their order; empty when nobody did. */
    List<OwnLoad> within(Scope scope) {
        return jdbc
                .sql(Sql.read(OwnLoads.class, "own_load.sql"))
                .param("first", scope.code().first())
                .param("last", scope.code().last())
                .query(OwnLoad.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(OwnLoad::role))
                .toList();
    }

    /** A stay begins; its number. */
    long begin(String role, String scopeCode) {
        return jdbc.sql(Sql.read(OwnLoads.class, "begin_sitting.sql"))
                .param("role", role)
                .param("scope", scopeCode)
                .query(Long.class)
                .single();
    }

    void active(long sitting, long seconds) {
        jdbc.sql(Sql.read(OwnLoads.class, "active.sql"))
                .param("sitting", sitting)
                .param("seconds", seconds)
                .update();
    }
}
