package cn.jianfu.dashboard.trend;

import cn.jianfu.dashboard.attribute.Mark;
import java.time.LocalDate;

/**
 * Certificates of one attribute in one month.
 *
 * @param month its first day
 */
public record MonthCount(LocalDate month, Mark attribute, long certificates) {}
