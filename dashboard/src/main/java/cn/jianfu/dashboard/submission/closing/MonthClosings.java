package cn.jianfu.dashboard.submission.closing;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.kind.LedgerKind;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Which months counties have closed. What was said stays: a month is opened again by a further line. */
@Component
public class MonthClosings {
    private static final int LONGEST_REASON = 200;

    private final JdbcClient jdbc;

    MonthClosings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said of the county of a scope, or of all counties in it; the latest first, a hundred at most. */
    List<Closing> of(Sight sight) {
        return jdbc.sql(Sql.read(MonthClosings.class, "closings.sql"))
                .params(sight.parameters())
                .query(Closing.class)
                .list();
    }

    /** Whether an account may close months: an office of one county, for its own. */
    static boolean mayClose(Account account) {
        return account.role() == Role.COUNTY_OFFICE
                && new RegionCode(account.scopeCode()).withinCounty()
                && account.scopeCode().endsWith("000000");
    }

    /**
     * Closes a month of a kind of ledger for the account's own county, or opens it again.
     *
     * @throws AccessDeniedException when the account may not
     * @throws IllegalArgumentException with a Chinese sentence when there is no reason, or a long one
     */
    void say(Account account, LedgerKind kind, YearMonth month, boolean closed, String reason) {
        if (!mayClose(account)) {
            throw new AccessDeniedException("您的账号不能结账，只有县（市、区）民政局可以。");
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("请写明原因，不超过 " + LONGEST_REASON + " 字。");
        }
        jdbc.sql(Sql.read(MonthClosings.class, "say.sql"))
                .param("scope", account.scopeCode())
                .param("ledger_kind", kind.code())
                .param("month", month.atDay(1))
                .param("closed", closed)
                .param("reason", why)
                .param("set_by", account.username())
                .update();
    }
}
