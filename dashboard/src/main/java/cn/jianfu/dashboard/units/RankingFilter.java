package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.page.PageAddress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which units are ranked, and in which order; null means all. It is what screen and export have in common.
 *
 * @param sort non_compliant, certificates, communities, townships, items, refused or change
 */
public record RankingFilter(
        @Nullable String system,
        @Nullable String level,
        @Nullable String attribute,
        @Nullable String name,
        String sort) {
    static final String SYSTEM = "system";
    static final String LEVEL = "level";
    static final String ATTRIBUTE = "attribute";
    static final String NAME = "name";
    static final String SORT = "sort";
    static final String BY_NON_COMPLIANT = "non_compliant";
    static final String BY_CHANGE = "change";

    /** All units, the most demanding first. */
    public static RankingFilter none() {
        return new RankingFilter(null, null, null, null, BY_NON_COMPLIANT);
    }

    static RankingFilter of(PageAddress address) {
        return new RankingFilter(
                address.value(SYSTEM).orElse(null),
                address.value(LEVEL).orElse(null),
                address.value(ATTRIBUTE).orElse(null),
                address.value(NAME).orElse(null),
                address.value(SORT).orElse(BY_NON_COMPLIANT));
    }

    /** What is really sorted by: a change that is not shown sorts nothing. */
    RankingFilter shown(Coverage previous) {
        return sort.equals(BY_CHANGE) && previous != Coverage.FULL
                ? new RankingFilter(system, level, attribute, name, BY_NON_COMPLIANT)
                : this;
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("system", system);
        parameters.put("level", level);
        parameters.put("attribute", attribute);
        parameters.put("name", name);
        parameters.put("sort", sort);
        return parameters;
    }
}
