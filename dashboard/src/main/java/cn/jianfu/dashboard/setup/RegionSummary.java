package cn.jianfu.dashboard.setup;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** A tree of regions in a sentence. */
final class RegionSummary {
    private static final Map<RegionLevel, String> WORDS = Map.of(
            RegionLevel.PROVINCE, "省",
            RegionLevel.CITY, "市",
            RegionLevel.COUNTY, "县（市、区）",
            RegionLevel.TOWNSHIP, "乡镇（街道）",
            RegionLevel.COMMUNITY, "社区（村）");

    private RegionSummary() {}

    /** 永宁县：6 个乡镇（街道）、95 个社区（村）. */
    static String of(RegionTree tree) {
        return tree.root().name() + "："
                + counts(tree.regions().subList(1, tree.regions().size()));
    }

    static String counts(Collection<Region> regions) {
        return Arrays.stream(RegionLevel.values())
                .map(level -> {
                    long count = regions.stream()
                            .filter(region -> region.level() == level)
                            .count();
                    return count == 0 ? "" : count + " 个" + WORDS.get(level);
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("、"));
    }
}
