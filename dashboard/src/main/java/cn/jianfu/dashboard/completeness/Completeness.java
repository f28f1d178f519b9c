package cn.jianfu.dashboard.completeness;

import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.scope.Comparison;
import cn.jianfu.dashboard.scope.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which months of a scope are complete, kind by kind, in a period and the one of equal length before it.
 *
 * <p>A month of a kind that has to be sent in is complete when its day is over and 95 in 100 of the communities'
 * ledgers count, or its county has closed it. Of a kind that nobody has to send in a month is taken for complete
 * unless more than half of the communities that usually keep one are missing, and more than a few: then only an early
 * file has come. A period of which no ledger of a kind speaks at all is never complete: that there was nothing, a ledger
 * would say.
 */
final class Completeness implements Comparison {
    private static final double USUAL = 0.5;
    private static final long FEW = 2;

    private final Period period;
    private final List<KindMonth> months;

    /** @param months of the period and the one before it */
    Completeness(Period period, List<KindMonth> months) {
        this.period = period;
        this.months = List.copyOf(months);
    }

    @Override
    public Coverage of(Collection<String> kinds) {
        List<String> kept = kinds.stream()
                .filter(kind ->
                        months.stream().anyMatch(month -> month.ledgerKind().equals(kind) && month.kept() > 0))
                .toList();
        if (kept.isEmpty() || kept.stream().allMatch(kind -> silent(kind, period.previous()))) {
            return Coverage.NONE;
        }
        if (kept.stream().anyMatch(kind -> silent(kind, period) || !complete(kind, period))) {
            return Coverage.NOW_INCOMPLETE;
        }
        return kept.stream().anyMatch(kind -> silent(kind, period.previous()) || !complete(kind, period.previous()))
                ? Coverage.PARTIAL
                : Coverage.FULL;
    }

    /**
     * The last month up to which all of some kinds are complete; empty when none is, or none of them has to be sent
     * in.
     */
    static Optional<YearMonth> lastComplete(List<KindMonth> months, Collection<String> kinds) {
        return months.stream()
                .map(KindMonth::yearMonth)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .filter(month -> {
                    List<KindMonth> due = months.stream()
                            .filter(one -> one.yearMonth().equals(month) && kinds.contains(one.ledgerKind()))
                            .filter(KindMonth::collected)
                            .toList();
                    return !due.isEmpty() && due.stream().allMatch(KindMonth::complete);
                })
                .findFirst();
    }

    private boolean silent(String kind, Period of) {
        return in(kind, of).stream().allMatch(month -> month.kept() == 0);
    }

    private boolean complete(String kind, Period of) {
        long usual = usual(kind);
        return in(kind, of).stream()
                .allMatch(month -> month.collected()
                        ? month.complete()
                        : usual - month.kept() <= FEW || month.kept() >= usual * USUAL);
    }

    /** How many communities keep a ledger of the kind in a month, in the middle of all that have any. */
    private long usual(String kind) {
        List<Long> kept = months.stream()
                .filter(month -> month.ledgerKind().equals(kind) && month.kept() > 0)
                .map(KindMonth::kept)
                .sorted()
                .toList();
        return kept.isEmpty() ? 0 : kept.get(kept.size() / 2);
    }

    private List<KindMonth> in(String kind, Period of) {
        return months.stream()
                .filter(month -> month.ledgerKind().equals(kind)
                        && !month.yearMonth().isBefore(of.from())
                        && !month.yearMonth().isAfter(of.to()))
                .toList();
    }
}
