package cn.jianfu.datasets.region;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.List;

/** The forms in which people write a region's name. */
public final class RegionNames {
    private static final List<String> COMMUNITY_ENDINGS =
            List.of("社区居民委员会", "社区居委会", "居民委员会", "居委会", "村民委员会", "村委会", "社区", "村");
    private static final List<String> TOWNSHIP_ENDINGS = List.of("街道办事处", "街道办", "街道", "镇", "乡");
    private static final List<String> PROVINCE_ENDINGS = List.of("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市");
    private static final List<String> COUNTY_ENDINGS = List.of("自治县", "市", "区", "县");

    private RegionNames() {}

    /**
     * The name without its level's ending: 荷花 for 荷花社区居民委员会, 青石 for 青石区. A name that would shrink to one character keeps its ending: 忠县.
     */
    public static String stem(String name, RegionLevel level) {
        String plain = WrittenForm.plain(name);
        List<String> endings =
                switch (level) {
                    case PROVINCE -> PROVINCE_ENDINGS;
                    case CITY -> List.of("市");
                    case COUNTY -> COUNTY_ENDINGS;
                    case TOWNSHIP -> TOWNSHIP_ENDINGS;
                    case COMMUNITY -> COMMUNITY_ENDINGS;
                };
        for (String ending : endings) {
            if (plain.endsWith(ending) && plain.length() - ending.length() >= 2) {
                return plain.substring(0, plain.length() - ending.length());
            }
        }
        return plain;
    }
}
