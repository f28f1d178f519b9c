package cn.jianfu.dashboard.scope;

import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.sample.SmallMart;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Sights for tests, past the rule. */
public final class Sights {
    private static final Map<String, String> FOLDERS =
            Map.of(SmallMart.COUNTY, "临江区/", SmallMart.OTHER_COUNTY, "望山县/", SmallMart.TOWNSHIP, "临江区/东街街道/");

    private Sights() {}

    /** February 2023, with January before it. */
    public static Sight february(String regionCode, Level level) {
        return of(regionCode, level, "2023-02", "2023-02");
    }

    public static Sight of(String regionCode, Level level, String from, String to) {
        return of(regionCode, level, from, to, Coverage.FULL);
    }

    public static Sight of(String regionCode, Level level, String from, String to, Coverage coverage) {
        Region region = new Region(regionCode, "测试", level);
        return new Sight(
                new Scope(region, List.of(region), FOLDERS.getOrDefault(regionCode, "")),
                new Period(YearMonth.parse(from), YearMonth.parse(to)),
                kinds -> coverage);
    }
}
