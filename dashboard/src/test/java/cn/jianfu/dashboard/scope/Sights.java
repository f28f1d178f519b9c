package cn.jianfu.dashboard.scope;

import cn.jianfu.dashboard.figures.Change.Coverage;
import java.time.YearMonth;
import java.util.List;

/** Sights for tests, past the rule. */
public final class Sights {
    private Sights() {}

    /** February 2023, with January before it. */
    public static Sight february(String regionCode, Level level) {
        return of(regionCode, level, "2023-02", "2023-02");
    }

    public static Sight of(String regionCode, Level level, String from, String to) {
        Region region = new Region(regionCode, "测试", level);
        return new Sight(
                new Scope(region, List.of(region)),
                new Period(YearMonth.parse(from), YearMonth.parse(to)),
                Coverage.FULL);
    }
}
