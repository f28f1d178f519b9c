package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.datasets.burden.BurdenFactor;
import java.math.BigDecimal;

/**
 * A factor by which burdens are turned into person-hours.
 *
 * @param source a document, or 经验值
 */
public record Factor(String factor, String label, BigDecimal value, String unit, String source) {
    /** What it is a factor of. */
    public BurdenFactor key() {
        return BurdenFactor.valueOf(factor);
    }

    /** 0.5 小时. */
    public String worth() {
        return plain(value) + " " + unit;
    }

    /** A value without zeros at its end. */
    public static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
