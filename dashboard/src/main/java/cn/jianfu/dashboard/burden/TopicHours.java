package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.figures.Change;
import java.math.BigDecimal;

/**
 * What one kind of burden weighs.
 *
 * @param hours person-hours in the period
 * @param before person-hours in the previous period of equal length
 * @param entries ledger rows; groups and apps once a month
 */
record TopicHours(Topic topic, BigDecimal hours, BigDecimal before, long entries, long communities, long units) {
    Change change(Change.Coverage previous) {
        return Hours.change(hours, before, previous);
    }
}
