package cn.jianfu.dashboard.burden.sensitivity;

import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.HoursPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a unit causes, or what falls on a township, in parts that say which factor made them.
 *
 * @param hours under the factors of the run
 * @param parts those that factors made; what the ledgers state is the rest
 */
record Weight(String key, String name, BigDecimal hours, List<HoursPart> parts) {
    Weight {
        parts = List.copyOf(parts);
    }

    /** The hours if one factor had another value. */
    BigDecimal hours(Map<BurdenFactor, BigDecimal> values, BurdenFactor changed, BigDecimal to) {
        return parts.stream().map(part -> part.change(values, changed, to)).reduce(hours, BigDecimal::add);
    }
}
