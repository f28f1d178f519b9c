/**
 * Province, city, county, township and community (省、市、县、乡镇、社区) as the statistics bureau numbers and publishes them, and
 * which community a ledger file belongs to.
 *
 * <p>Ways in: {@link cn.jianfu.datasets.region.PublishedRegions}, {@link cn.jianfu.datasets.region.RegionTree} and
 * {@link cn.jianfu.datasets.region.CommunityLocator}.
 */
@NullMarked
package cn.jianfu.datasets.region;

import org.jspecify.annotations.NullMarked;
