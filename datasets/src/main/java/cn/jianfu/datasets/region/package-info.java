/**
 * City, county, township and community (市、县、乡镇、社区) as the statistics bureau numbers them, and which community a ledger file belongs to.
 *
 * <p>Ways in: {@link cn.jianfu.datasets.region.RegionTree} and {@link cn.jianfu.datasets.region.CommunityLocator}.
 */
@NullMarked
package cn.jianfu.datasets.region;

import org.jspecify.annotations.NullMarked;
