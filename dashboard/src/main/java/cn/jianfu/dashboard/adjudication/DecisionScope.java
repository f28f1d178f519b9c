package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.scope.Region;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.scope.Sight;
import java.util.Map;

/**
 * The county, city or province for which decisions are made. Who looks at a township or a community decides for its
 * county: a name means the same in all of it.
 *
 * @param name as the screen calls it
 */
record DecisionScope(RegionCode code, String name) {
    private static final int CITY_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;
    private static final int DIGITS = 12;

    static DecisionScope of(Sight sight) {
        RegionCode code = sight.scope().code();
        RegionCode county = code.county();
        if (county.equals(code)) {
            return new DecisionScope(code, sight.scope().region().name());
        }
        String name = sight.scope().path().stream()
                .filter(region -> region.regionCode().equals(county.digits()))
                .map(Region::name)
                .findFirst()
                .orElse("本县（市、区）");
        return new DecisionScope(county, name);
    }

    /** Whether decisions hold in more than one county. */
    boolean wide() {
        return !code.withinCounty();
    }

    /** {@code scope}, the codes of its {@code city} and {@code province}, and the range of county codes in it. */
    Map<String, Object> parameters() {
        return Map.of(
                "scope", code.digits(),
                "city", padded(code.digits().substring(0, CITY_DIGITS)),
                "province", padded(code.digits().substring(0, PROVINCE_DIGITS)),
                "county_first", code.first(),
                "county_last", code.last());
    }

    private static String padded(String prefix) {
        return prefix + "0".repeat(DIGITS - prefix.length());
    }
}
