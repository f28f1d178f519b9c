package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import java.math.BigDecimal;

/**
 * What a measure of a mart is, for people.
 *
 * @param measure the column
 */
public record Measure(String mart, String measure, String label, String unit, String definition) {
    /** For exports: whole figures as such, others with one place. */
    public static Object number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? value.longValueExact() : new Field.Amount(value);
    }

    /** Whole figures without a decimal point, others with one place. */
    public static String figure(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? Figures.count(value.longValueExact()) : Figures.decimal(value);
    }
}
