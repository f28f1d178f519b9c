package cn.jianfu.dashboard.burden.hours;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Person-hours of one topic in one month.
 *
 * @param month its first day
 */
public record MonthHours(LocalDate month, Topic topic, BigDecimal hours) {}
