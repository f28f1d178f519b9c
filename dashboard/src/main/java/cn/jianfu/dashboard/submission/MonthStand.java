package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.scope.Level;
import java.time.LocalDate;

/**
 * How a region stands in a month; a community is one of one.
 *
 * @param due communities that are due
 * @param reported those that have reported, without anything left out
 * @param faulty those that have reported, with rows that could not be read
 * @param rejected those whose file was rejected, and that have not reported otherwise
 */
record MonthStand(
        String regionCode,
        String name,
        Level level,
        LocalDate month,
        long due,
        long reported,
        long faulty,
        long rejected,
        long certificates) {
    long missing() {
        return due - reported - faulty - rejected;
    }

    /** What a person has to do about it first. */
    Stand stand() {
        if (rejected > 0) {
            return Stand.REJECTED;
        }
        if (missing() > 0) {
            return Stand.MISSING;
        }
        return faulty > 0 ? Stand.FAULTY : Stand.REPORTED;
    }
}
