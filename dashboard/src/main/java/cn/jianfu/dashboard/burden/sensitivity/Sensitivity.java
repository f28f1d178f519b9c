package cn.jianfu.dashboard.burden.sensitivity;

import cn.jianfu.dashboard.burden.hours.Factor;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.datasets.burden.BurdenFactor;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the declared factors do to the hours and to the order of those who cause them: each with half and with double its value, all others as they are.
 *
 * @see <a href="file:docs/decisions/0013-hours-in-parts.md">decision 0013</a>
 */
final class Sensitivity {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal DOUBLE = new BigDecimal("2");

    private final List<Factor> factors;
    private final List<Weight> units;
    private final List<Weight> townships;
    private final Map<BurdenFactor, BigDecimal> values = new EnumMap<>(BurdenFactor.class);
    private final Ranking unitsNow;
    private final Ranking townshipsNow;

    /**
     * A factor and what becomes of hours and orders.
     *
     * @param made hours that it has a part in now
     */
    record Effect(Factor factor, BigDecimal made, Outcome half, Outcome twice) {
        boolean used() {
            return made.signum() != 0;
        }

        /** Whether the first ten units are the same with half and with double of it. */
        boolean settled() {
            return half.units().none() && twice.units().none();
        }
    }

    /** Hours, and the two orders against those of now. */
    record Outcome(BigDecimal hours, RankingShift units, RankingShift townships) {}

    /** @param factors all that the run used; those that do not touch the weights are left out of the effects */
    Sensitivity(List<Factor> factors, List<Weight> units, List<Weight> townships) {
        this.factors = List.copyOf(factors);
        this.units = List.copyOf(units);
        this.townships = List.copyOf(townships);
        factors.forEach(factor -> values.put(factor.key(), factor.value()));
        this.unitsNow = Ranking.now(units);
        this.townshipsNow = Ranking.now(townships);
    }

    BigDecimal hours() {
        return unitsNow.hours();
    }

    Ranking unitsNow() {
        return unitsNow;
    }

    Ranking townshipsNow() {
        return townshipsNow;
    }

    Ranking units(BurdenFactor changed, BigDecimal to) {
        return Ranking.under(units, values, changed, to);
    }

    Ranking townships(BurdenFactor changed, BigDecimal to) {
        return Ranking.under(townships, values, changed, to);
    }

    /** Every factor of a topic, or of all when it is null; what it made most of comes first. */
    List<Effect> effects(@org.jspecify.annotations.Nullable Topic topic) {
        return factors.stream()
                .filter(factor -> topic == null || factor.key().ledgerKind().equals(topic.kind()))
                .map(this::effect)
                .sorted(java.util.Comparator.comparing(Effect::made).reversed())
                .toList();
    }

    private Effect effect(Factor factor) {
        BigDecimal without = units(factor.key(), BigDecimal.ZERO).hours();
        return new Effect(
                factor,
                hours().subtract(without),
                outcome(factor.key(), factor.value().multiply(HALF)),
                outcome(factor.key(), factor.value().multiply(DOUBLE)));
    }

    private Outcome outcome(BurdenFactor factor, BigDecimal to) {
        Ranking then = units(factor, to);
        return new Outcome(
                then.hours(),
                RankingShift.between(unitsNow, then),
                RankingShift.between(townshipsNow, townships(factor, to)));
    }
}
