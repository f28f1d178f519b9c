package cn.jianfu.dashboard.cases.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit whose replies are overdue, or that refuses.
 *
 * @param due the earliest day by which a reply was due
 * @param allCases overdue cases of all units together
 * @param allUnits units with any
 */
public record OverdueUnit(
        String unitKey,
        String unitName,
        long cases,
        @Nullable LocalDate due,
        long allCases,
        long allUnits) {}
