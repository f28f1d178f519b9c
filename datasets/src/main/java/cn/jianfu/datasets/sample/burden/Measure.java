package cn.jianfu.datasets.sample.burden;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the truth counts or sums of a kind's sound rows, by community, month and unit.
 *
 * @param breach whether each row that counts breaks a rule
 */
record Measure(String name, boolean breach, Function<BurdenRow, BigDecimal> of) {

    static Measure sum(String name, String field) {
        return new Measure(name, false, row -> row.number(field));
    }

    static Measure count(String name, Predicate<BurdenRow> which) {
        return new Measure(name, false, row -> which.test(row) ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    static Measure breaches(String name, Predicate<BurdenRow> which) {
        return new Measure(name, true, row -> which.test(row) ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /** Minutes or hours times heads. */
    static Measure product(String name, String field, String other) {
        return new Measure(name, false, row -> row.number(field).multiply(row.number(other)));
    }
}
