package cn.jianfu.datasets.sample;

import java.time.YearMonth;

/**
 * A letter (函) to a unit about an item.
 *
 * @param sentAtEndOf the month on whose last day it was sent; it shows from the next month on
 * @param works whether the unit stops asking
 */
record Letter(String unitCode, String item, YearMonth sentAtEndOf, boolean works) {
    private static final double WHAT_IS_LEFT = 0.1;

    /** What the letter leaves of the demand in a month, from 0 to 1. */
    double leaves(YearMonth month) {
        return works && month.isAfter(sentAtEndOf) ? WHAT_IS_LEFT : 1;
    }
}
