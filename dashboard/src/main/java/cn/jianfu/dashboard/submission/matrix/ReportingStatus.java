package cn.jianfu.dashboard.submission.matrix;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who has sent in what up to when, and up to when they had to. */
@Component
public class ReportingStatus {
    private static final String KINDS =
            LedgerKinds.ledgers().stream().map(LedgerKind::code).collect(Collectors.joining(","));

    private final JdbcClient jdbc;

    ReportingStatus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the regions below a scope stand, month by month, with all kinds of ledgers and with each, as of today in Beijing. */
    List<MonthStatus> months(Sight sight) {
        return months(sight, Figures.today());
    }

    List<MonthStatus> months(Sight sight, LocalDate today) {
        return jdbc.sql(Sql.read(ReportingStatus.class, "month_status.sql"))
                .params(sight.parameters())
                .param("kinds", KINDS)
                .param("today", today)
                .query(MonthStatus.class)
                .list();
    }

    /** The rules that hold in a region: its county's, then its city's, the latest first. */
    List<DueRule> rules(Sight sight) {
        return jdbc.sql(Sql.read(ReportingStatus.class, "due_rules.sql"))
                .param("code", sight.scope().region().regionCode())
                .param("kinds", KINDS)
                .query(DueRule.class)
                .list();
    }

    /** Whether an account may say up to when ledgers are due. */
    static boolean maySetDueDay(Account account) {
        return account.role() == Role.COUNTY_OFFICE || account.role() == Role.ADMIN;
    }

    /**
     * Sets a rule for the account's own region: a county office for its county, an administrator for all that is his.
     *
     * @param day of the month that follows, 1 to 28; null when this kind does not have to be sent in
     * @param notBefore no month is due earlier than on this day; null when there is none
     */
    void setDueDay(
            Account account,
            LedgerKind kind,
            YearMonth firstMonth,
            @Nullable Integer day,
            @Nullable LocalDate notBefore) {
        if (!maySetDueDay(account)) {
            throw new AccessDeniedException("您的账号不能修改报送期限。");
        }
        String own = new RegionCode(account.scopeCode()).first();
        jdbc.sql(Sql.read(ReportingStatus.class, "set_due_day.sql"))
                .param("scope", own)
                .param("ledger_kind", kind.code())
                .param("first_month", firstMonth.atDay(1))
                .param("day", day)
                .param("not_before", notBefore)
                .param("set_by", account.username())
                .update();
    }
}
