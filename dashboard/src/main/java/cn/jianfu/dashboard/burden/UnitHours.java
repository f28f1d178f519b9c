package cn.jianfu.dashboard.burden;

import java.math.BigDecimal;

/**
 * A unit that causes burdens.
 *
 * @param unitKey what addresses know the unit by: its code, or county and name while it has none
 * @param topics kinds of burdens that it causes
 */
record UnitHours(
        int unitId,
        String unitKey,
        String name,
        String system,
        String level,
        boolean resolved,
        BigDecimal hours,
        BigDecimal before,
        long communities,
        long topics) {
    /** A line about the unit under its name. */
    String kind() {
        return system + " · " + level + (resolved ? "" : " · 未能对上已知单位");
    }
}
