package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.scope.Level;

/**
 * Certificates that were issued in a region. They weigh on the region; whoever asked for them is at fault, not who
 * issued them.
 *
 * @param communities communities in which any were issued
 */
public record RegionFigures(
        String regionCode,
        String name,
        Level level,
        long certificates,
        long nonCompliant,
        long prohibited,
        long unlisted,
        long pending,
        long permitted,
        long communities) {
    /** The sum of two regions, under the first one's name. */
    public RegionFigures plus(RegionFigures other) {
        return new RegionFigures(
                regionCode,
                name,
                level,
                certificates + other.certificates,
                nonCompliant + other.nonCompliant,
                prohibited + other.prohibited,
                unlisted + other.unlisted,
                pending + other.pending,
                permitted + other.permitted,
                communities + other.communities);
    }
}
