package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.sample.city.SampleUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ledger, as it is to be written.
 *
 * @param unit null when the name as written means no known unit
 * @param values what the row says, by field; a field that is left blank is missing
 * @param flaw what is wrong with the row, null for a sound one
 */
record BurdenRow(
        Burden burden,
        Region community,
        @Nullable SampleUnit unit,
        Map<String, Object> values,
        @Nullable Flaw flaw) {

    /** Whether it counts: neither unreadable nor impossible. */
    boolean sound() {
        return flaw == null;
    }

    /** Whether a reader that looks at one cell at a time takes it. */
    boolean readable() {
        return flaw == null || !flaw.unreadable();
    }

    /** A number of the row; 0 when it says none. */
    BigDecimal number(String field) {
        return values.get(field) instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    /** Whether the row says yes. */
    boolean yes(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    /** A text of the row; empty when it says nothing. */
    String text(String field) {
        return values.get(field) instanceof String text ? text : "";
    }

    @Nullable
    LocalDate day(String field) {
        return values.get(field) instanceof LocalDate day ? day : null;
    }
}
