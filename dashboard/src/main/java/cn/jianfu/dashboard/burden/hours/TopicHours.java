package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.dashboard.figures.Change;
import java.math.BigDecimal;

/**
 * What one kind of burden weighs.
 *
 * @param hours person-hours in the period
 * @param before person-hours in the previous period of equal length
 * @param entries ledger rows; groups and apps once a month
 */
public record TopicHours(Topic topic, BigDecimal hours, BigDecimal before, long entries, long communities, long units) {
    /** Person-hours per month of a community that keeps this kind of ledger: those that keep none say nothing of what they carry. */
    public BigDecimal perCommunity(long months) {
        return Hours.per(hours, communities * months);
    }

    /** Against the previous period of equal length, as far as that was covered. */
    public Change change(Change.Coverage previous) {
        return Hours.change(hours, before, previous);
    }
}
