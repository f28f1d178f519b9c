package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.attribute.UnitStanding;
import cn.jianfu.dashboard.figures.Change;
import org.jspecify.annotations.Nullable;

/**
 * A demanding unit in the ranking.
 *
 * @param unitKey what addresses know the unit by: its code, or county and name while it has none
 * @param county in which a name is written that nobody could resolve: several counties have a 派出所; null of others
 * @param place 1 for the largest figure of those that the ranking is sorted by; units with the same figure share a
 *     place
 * @param certificates all certificates asked for in scope and period
 * @param nonCompliant those that are 不应由 or 文件外
 * @param before non-compliant certificates in the previous period of equal length
 * @param communities communities from which non-compliant certificates were asked for
 * @param refused ledger rows in which a community did not issue what the unit asked for
 * @param ofAll non-compliant certificates of all units in scope and period
 * @param units how many units the ranking has in all
 */
public record UnitRank(
        String unitKey,
        String name,
        String system,
        String level,
        UnitStanding standing,
        @Nullable String county,
        long place,
        long certificates,
        long nonCompliant,
        long prohibited,
        long unlisted,
        long before,
        long communities,
        long townships,
        long items,
        long refused,
        long ofAll,
        long units) {
    /** The line under its name. */
    String line() {
        return standing.line(county == null ? system : county + " · " + system, level);
    }

    /** The change on the previous period. */
    Change change(Change.Coverage previous) {
        return new Change(nonCompliant, before, previous);
    }
}
