package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.dashboard.scope.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Person-hours that fall on a region in a month.
 *
 * @param month its first day; null when the region has none in the whole period
 */
public record PlaceMonth(
        String regionCode,
        String name,
        Level level,
        @Nullable LocalDate month,
        BigDecimal hours) {}
