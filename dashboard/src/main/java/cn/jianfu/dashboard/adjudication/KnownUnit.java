package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.scope.RegionCode;

/**
 * A unit that a name may mean.
 *
 * @param confidence the software's, from 0 to 1; 0 for units that a person looks up or adds
 * @param reason what speaks for it; empty likewise
 */
record KnownUnit(
        String unitCode,
        String name,
        String system,
        String level,
        String regionCode,
        double confidence,
        String reason) {
    /** A unit that is in no list yet. The same name in the same region always gets the same code. */
    static KnownUnit added(String name, String system, String level, RegionCode region) {
        return new KnownUnit(
                "ADDED:" + region.digits() + ":" + name, name, system, level, region.digits(), 0, "人工新增的单位");
    }
}
