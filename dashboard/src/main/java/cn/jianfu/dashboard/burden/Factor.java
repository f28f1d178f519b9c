package cn.jianfu.dashboard.burden;

import cn.jianfu.datasets.burden.BurdenFactor;
import java.math.BigDecimal;

/**
 * A factor by which burdens are turned into person-hours.
 *
 * @param source a document, or 经验值
 */
record Factor(String factor, String label, BigDecimal value, String unit, String source) {
    BurdenFactor key() {
        return BurdenFactor.valueOf(factor);
    }

    /** 0.5 小时. */
    String worth() {
        return plain(value) + " " + unit;
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
