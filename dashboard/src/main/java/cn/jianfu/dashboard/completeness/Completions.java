package cn.jianfu.dashboard.completeness;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Comparison;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.datasets.kind.CertificateLedger;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which months' ledgers are in, by the published run: what the figures of a screen may be taken for. */
@Component
public class Completions {
    private static final List<String> KINDS =
            LedgerKinds.ledgers().stream().map(LedgerKind::code).toList();

    private static final int DIGITS = 12;

    private final JdbcClient jdbc;

    Completions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a period's figures can be held against those of the period before, as of today in Beijing. */
    public Comparison comparison(Scope scope, Period period) {
        return comparison(scope, period, Figures.today());
    }

    Comparison comparison(Scope scope, Period period, LocalDate today) {
        return new Completeness(
                period, months(scope, new Period(period.previous().from(), period.to()), KINDS, today));
    }

    /**
     * The last month of a period that is complete, as of today in Beijing: of certificates, where they have to be
     * sent in, else of all kinds that have to; empty when none is.
     */
    public Optional<YearMonth> lastComplete(Scope scope, Period period) {
        return lastComplete(scope, period, Figures.today());
    }

    Optional<YearMonth> lastComplete(Scope scope, Period period, LocalDate today) {
        List<String> certificates = List.of(CertificateLedger.KIND.code());
        List<KindMonth> months = months(scope, period, certificates, today);
        if (months.stream().anyMatch(KindMonth::collected)) {
            return Completeness.lastComplete(months, certificates);
        }
        return Completeness.lastComplete(months(scope, period, KINDS, today), KINDS);
    }

    /**
     * Asks for all communities' certificate ledgers by month of a run; {@code asked} reads from {@code counted} (see
     * counted.sql), and {@code into} says where it goes.
     */
    public void certificateLedgers(String into, String asked, PublishedRun run) {
        jdbc.sql(into + Sql.read(Completions.class, "counted.sql") + asked)
                .param("first", "0".repeat(DIGITS))
                .param("last", "9".repeat(DIGITS))
                .param("from_month", run.firstMonth().atDay(1))
                .param("to_month", run.lastMonth().atDay(1))
                .param("kinds", CertificateLedger.KIND.code())
                .update();
    }

    /** Who has not sent in what, in the period that is looked at, as of today in Beijing. */
    public Reporting reporting(Sight sight) {
        return reporting(sight, Figures.today());
    }

    Reporting reporting(Sight sight, LocalDate today) {
        List<Missing> missing = jdbc.sql(Sql.read(Completions.class, "counted.sql", "missing.sql"))
                .params(sight.parameters())
                .param("kinds", String.join(",", KINDS))
                .query(Missing.class)
                .list();
        List<String> incomplete = missing.stream()
                .filter(kind -> kind.missing() > 0)
                .map(Missing::ledgerKind)
                .toList();
        long communities = jdbc.sql(Sql.read(Completions.class, "communities.sql"))
                .params(sight.parameters())
                .query(Long.class)
                .single();
        return new Reporting(
                communities,
                missing,
                incomplete.isEmpty() ? List.of() : months(sight.scope(), sight.period(), incomplete, today),
                today);
    }

    private List<KindMonth> months(Scope scope, Period period, Collection<String> kinds, LocalDate today) {
        return jdbc.sql(Sql.read(Completions.class, "counted.sql", "kind_months.sql"))
                .params(new Sight(scope, period, Comparison.NONE).parameters())
                .param("kinds", kinds.stream().collect(Collectors.joining(",")))
                .param("today", today)
                .query(KindMonth.class)
                .list();
    }
}
