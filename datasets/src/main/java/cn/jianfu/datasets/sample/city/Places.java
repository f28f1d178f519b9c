package cn.jianfu.datasets.sample.city;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import java.util.ArrayList;
import java.util.List;

/** The invented regions. Names of townships and communities come again in other counties and townships, as they do in reality. */
public final class Places {
    public static final String CITY_CODE = "990100000000";
    public static final String CITY = "云溪市";

    private static final String COUNTY_FIRST = "青白丹碧紫翠玉雾霜晴";
    private static final String COUNTY_SECOND = "石鹭崖坞澜";
    private static final String[] COUNTY_ENDINGS = {"区", "区", "县", "市"};
    private static final String TOWNSHIP_FIRST = "柳枫桐槐梅荷兰竹杏桃松榆";
    private static final String TOWNSHIP_SECOND = "河桥湾渡坪店集浦岭塘";
    private static final String[] DISTRICT_ENDINGS = {"街道", "街道", "镇"};
    private static final String[] RURAL_ENDINGS = {"镇", "镇", "乡"};
    private static final String COMMUNITY_FIRST = "和福兴康祥瑞泰永锦彩晨曙朝丰盛嘉";
    private static final String COMMUNITY_SECOND = "乐园苑里庄坊宁庆顺景";

    private Places() {}

    /** A city of so many counties, townships in each county and communities in each township. */
    public static List<Region> regions(int counties, int townships, int communities) {
        List<Region> regions = new ArrayList<>();
        regions.add(new Region(CITY_CODE, CITY, RegionLevel.CITY, null));
        for (int county = 0; county < counties; county++) {
            addCounty(regions, county, townships, communities);
        }
        return regions;
    }

    private static void addCounty(List<Region> regions, int county, int townships, int communities) {
        String ending = COUNTY_ENDINGS[county % COUNTY_ENDINGS.length];
        String code = "9901%02d000000".formatted(county + 1);
        regions.add(
                new Region(code, pair(COUNTY_FIRST, COUNTY_SECOND, county, 0) + ending, RegionLevel.COUNTY, CITY_CODE));
        String[] endings = ending.equals("区") ? DISTRICT_ENDINGS : RURAL_ENDINGS;
        for (int township = 0; township < townships; township++) {
            String name = pair(TOWNSHIP_FIRST, TOWNSHIP_SECOND, township, county * 7);
            addTownship(regions, code, township, name + endings[township % endings.length], communities);
        }
    }

    private static void addTownship(
            List<Region> regions, String countyCode, int township, String name, int communities) {
        String code = countyCode.substring(0, 6) + "%03d000".formatted(township + 1);
        regions.add(new Region(code, name, RegionLevel.TOWNSHIP, countyCode));
        boolean urban = name.endsWith("街道");
        for (int community = 0; community < communities; community++) {
            String stem = pair(COMMUNITY_FIRST, COMMUNITY_SECOND, community, township * 3);
            String ending = urban || community % 3 == 0 ? "社区" : "村";
            regions.add(new Region(
                    code.substring(0, 9) + "%03d".formatted(community + 1),
                    stem + ending,
                    RegionLevel.COMMUNITY,
                    code));
        }
    }

    /** The n-th pair of characters; no two for different n below the number of pairs. The shift only changes where the row begins. */
    private static String pair(String first, String second, int n, int shift) {
        int pairs = first.length() * second.length();
        int at = (n + shift) % pairs;
        // Both wheels turn at each step, so that neighbours do not look alike; where the lengths have a common factor
        // the second is moved on a lap.
        int common = gcd(first.length(), second.length());
        int lap = at / (pairs / common);
        return "" + first.charAt(at % first.length()) + second.charAt((at + lap) % second.length());
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
