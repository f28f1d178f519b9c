package cn.jianfu.datasets.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoursPartTest {
    private static final Map<BurdenFactor, BigDecimal> VALUES = Map.of(
            BurdenFactor.GROUP_FORCED_MINUTES, new BigDecimal("5"),
            BurdenFactor.GROUP_DAYS_A_MONTH, new BigDecimal("22"),
            BurdenFactor.FORM_ITEM_HOURS, new BigDecimal("0.05"));

    @Test
    void minutes_a_day_become_hours_a_month() {
        HoursPart part = new HoursPart(
                BurdenFactor.GROUP_FORCED_MINUTES, BurdenFactor.GROUP_DAYS_A_MONTH, BigDecimal.valueOf(3));
        assertThat(part.hours(VALUES)).isEqualByComparingTo("5.5");
        assertThat(part.change(VALUES, BurdenFactor.GROUP_DAYS_A_MONTH, BigDecimal.valueOf(30)))
                .isEqualByComparingTo("2");
        assertThat(part.change(VALUES, BurdenFactor.GROUP_FORCED_MINUTES, BigDecimal.ZERO))
                .isEqualByComparingTo("-5.5");
    }

    @Test
    void a_factor_that_a_part_does_not_have_changes_nothing_of_it() {
        HoursPart part = new HoursPart(BurdenFactor.FORM_ITEM_HOURS, null, BigDecimal.valueOf(40));
        assertThat(part.hours(VALUES)).isEqualByComparingTo("2");
        assertThat(part.change(VALUES, BurdenFactor.GROUP_DAYS_A_MONTH, BigDecimal.TEN))
                .isZero();
    }

    @Test
    void every_factor_belongs_to_a_kind_of_ledger() {
        assertThat(BurdenFactor.values())
                .extracting(BurdenFactor::ledgerKind)
                .contains(
                        "meetings",
                        "forms",
                        "documents",
                        "inspections",
                        "groups",
                        "signboards",
                        "tasks",
                        "certificates");
    }
}
