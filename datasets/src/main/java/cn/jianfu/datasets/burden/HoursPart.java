package cn.jianfu.datasets.burden;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hours that factors make of what ledgers do not state: {@code quantity × factor}, or {@code quantity × factor × times}; a factor in minutes counts as hours.
 *
 * @param times a second factor; null when there is none
 * @see <a href="file:docs/decisions/0013-hours-in-parts.md">decision 0013</a>
 */
public record HoursPart(BurdenFactor factor, @Nullable BurdenFactor times, BigDecimal quantity) {

    /** The hours of this part under the values given; each factor that it has must be there. */
    public BigDecimal hours(Map<BurdenFactor, BigDecimal> values) {
        BigDecimal hours = factor.hours(quantity.multiply(value(values, factor)));
        return times == null ? hours : hours.multiply(value(values, times));
    }

    /** By how much the hours of this part change when one factor has another value, and the others stay. */
    public BigDecimal change(Map<BurdenFactor, BigDecimal> values, BurdenFactor changed, BigDecimal to) {
        if (factor != changed && times != changed) {
            return BigDecimal.ZERO;
        }
        Map<BurdenFactor, BigDecimal> after = new EnumMap<>(values);
        after.put(changed, to);
        return hours(after).subtract(hours(values));
    }

    private static BigDecimal value(Map<BurdenFactor, BigDecimal> values, BurdenFactor factor) {
        return Objects.requireNonNull(values.get(factor), factor.name());
    }
}
