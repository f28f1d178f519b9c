package cn.jianfu.dashboard.scope;

import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.datasets.kind.CertificateLedger;
import java.util.List;
import java.util.Map;

/**
 * What is looked at: a scope that the visitor may see, and a period. Every query of the marts takes one.
 *
 * @param comparison whether figures of the period can be held against those of the previous period of equal length
 */
public record Sight(Scope scope, Period period, Comparison comparison) {
    /** The code of the kind of ledger that certificates are counted from. */
    private static final String CERTIFICATES = CertificateLedger.KIND.code();

    /** How far certificates of the period can be held against those of the previous one. */
    public Coverage previous() {
        return comparison.of(List.of(CERTIFICATES));
    }

    /**
     * The parameters that guard a query: {@code code} of the region, {@code first} and {@code last} code of the
     * scope, {@code from} and {@code to} as days, {@code from_month} and {@code to_month} as first days of months,
     * and the previous period likewise.
     */
    public Map<String, Object> parameters() {
        Period before = period.previous();
        return Map.of(
                "code", scope.region().regionCode(),
                "first", scope.code().first(),
                "last", scope.code().last(),
                "from", period.firstDay(),
                "to", period.lastDay(),
                "from_month", period.from().atDay(1),
                "to_month", period.to().atDay(1),
                "previous_from", before.from().atDay(1),
                "previous_to", before.to().atDay(1));
    }

    /** The same region in another period. */
    public Sight in(Period other) {
        return new Sight(scope, other, Comparison.NONE);
    }
}
