package cn.jianfu.datasets.region;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A region.
 *
 * @param code region code, 12 digits: province 2, city 2, county 2, township 3, community 3
 * @param parentCode null for the root of a tree
 */
public record Region(
        String code,
        String name,
        RegionLevel level,
        @Nullable String parentCode) implements Serializable {
    public Region {
        if (!code.matches("[0-9]{12}")) {
            throw new IllegalArgumentException("行政区划代码应为12位数字：" + code);
        }
        if (!code.substring(level.digits()).chars().allMatch(digit -> digit == '0')) {
            throw new IllegalArgumentException("行政区划代码 " + code + " 与级别 " + level + " 不符：末尾应为零");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("行政区划 " + code + " 没有名称");
        }
    }

    /**
     * The significant digits, which all descendants' codes share: province 2, city 4, county 6, township 9, community
     * 12.
     */
    public String prefix() {
        return code.substring(0, level.digits());
    }

    /** Whether the code is this region's own or a descendant's. */
    public boolean covers(String otherCode) {
        return otherCode.startsWith(prefix());
    }
}
