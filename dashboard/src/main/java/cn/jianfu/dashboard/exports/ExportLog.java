package cn.jianfu.dashboard.exports;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who took which rows out, and whether with applicants' names. */
@Component
class ExportLog {
    private final JdbcClient jdbc;

    ExportLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the table would hold. */
    ExportPlan plan(Sight sight) {
        return jdbc.sql(Sql.read(ExportLog.class, "plan.sql"))
                .params(sight.parameters())
                .query(ExportPlan.class)
                .single();
    }

    /** Before the first byte goes out: an export that breaks off has taken rows out as well. */
    void record(Account account, Sight sight, String runId, long rows, boolean withApplicants, String fileName) {
        jdbc.sql(Sql.read(ExportLog.class, "log_export.sql"))
                .params(sight.parameters())
                .param("username", account.username())
                .param("scope_code", sight.scope().region().regionCode())
                .param("run_id", runId)
                .param("rows", rows)
                .param("with_applicants", withApplicants)
                .param("file_name", fileName)
                .update();
    }

    /** The latest exports within a scope. */
    List<ExportRecord> history(Sight sight) {
        return jdbc.sql(Sql.read(ExportLog.class, "history.sql"))
                .params(sight.parameters())
                .query(ExportRecord.class)
                .list();
    }
}
