package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger rows behind the counts. */
@Component
class LedgerRows {
    /** Counting goes so far; beyond it a person filters rather than pages. */
    static final int MOST = 10_000;

    /** An item that rows can be filtered by. */
    record ItemName(String itemCode, String name) {}

    private final JdbcClient jdbc;

    LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LedgerRow> page(Sight sight, LedgerFilter filter, int limit, int offset) {
        return jdbc.sql(Sql.read(LedgerRows.class, "ledger_rows.sql"))
                .params(sight.parameters())
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(LedgerRow.class)
                .list();
    }

    /** How many rows there are; {@link #MOST} + 1 when there are more than that. */
    long count(Sight sight, LedgerFilter filter) {
        return jdbc.sql(Sql.read(LedgerRows.class, "ledger_row_count.sql"))
                .params(sight.parameters())
                .params(filter.parameters())
                .param("most", MOST + 1)
                .query(Long.class)
                .single();
    }

    /** Why a row that is on the screen was judged so; nothing where the published run is of a version that did not say. */
    Optional<LedgerRowJudgement> judgement(LedgerRow row) {
        boolean told = jdbc.sql("SELECT to_regclass('mart.judgement') IS NOT NULL")
                .query(Boolean.class)
                .single();
        return told
                ? jdbc.sql(Sql.read(LedgerRows.class, "ledger_row_judgement.sql"))
                        .param("certificate", row.certificateId())
                        .query(LedgerRowJudgement.class)
                        .optional()
                : Optional.empty();
    }

    List<ItemName> items(Sight sight) {
        return jdbc.sql(Sql.read(LedgerRows.class, "items.sql"))
                .params(sight.parameters())
                .query(ItemName.class)
                .list();
    }

    /** A unit's name by its key, for saying what is filtered. */
    String unitName(String unitKey) {
        return jdbc.sql(
                        "SELECT name FROM mart.unit WHERE coalesce(unit_code, region_code || ':' || name) = :unit LIMIT 1")
                .param("unit", unitKey)
                .query(String.class)
                .optional()
                .orElse("未知单位");
    }
}
