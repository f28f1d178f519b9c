package cn.jianfu.dashboard.burden.hours;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a community stands to a cap that binds it as a whole, by its latest register.
 *
 * @param onDay until which the register speaks
 */
public record CommunityCap(
        String code,
        String label,
        BigDecimal value,
        BigDecimal capLimit,
        String unit,
        String operator,
        String sentence,
        String document,
        String strength,
        LocalDate onDay,
        boolean breached) {}
