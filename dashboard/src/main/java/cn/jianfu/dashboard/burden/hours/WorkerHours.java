package cn.jianfu.dashboard.burden.hours;

import java.math.BigDecimal;

/**
 * Hours of a kind of burden in a region, and the work of those on whom they fall: communities that declare their workers, in months for which they do.
 *
 * @param workerMonths workers, summed over communities and months
 */
public record WorkerHours(String regionCode, Topic topic, BigDecimal hours, BigDecimal workerMonths) {}
