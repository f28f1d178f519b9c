package cn.jianfu.datasets.unit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which unit a written name means.
 *
 * @param unit null when it cannot be told
 * @param confidence from 0 to 1; 0 when it cannot be told
 * @param reason a Chinese sentence that says how the answer came about
 * @param system 系统, which may be sure where the unit is not (派出所: 公安); null when it is not
 * @param level 市级, 县级, 乡级 …, likewise; null when it is not sure
 * @param unstated whether the name says no more than what sort of unit it was, if that: 有关部门, 公司, 学校, 某县教育局. Such a
 *     name is no unit, however often it is
 *     written; other names that cannot be told may be one that is not known
 */
public record UnitResolution(
        @Nullable Unit unit,
        double confidence,
        String reason,
        @Nullable String system,
        @Nullable String level,
        boolean unstated)
        implements Serializable {
    /** What all names that say no unit are counted under. */
    public static final String UNSTATED_NAME = "未写明单位";

    UnitResolution(Unit unit, double confidence, String reason) {
        this(unit, confidence, reason, unit.system(), unit.level(), false);
    }

    static UnitResolution unresolved(String reason) {
        return unresolved(reason, null, null);
    }

    static UnitResolution unresolved(String reason, @Nullable String system, @Nullable String level) {
        return new UnitResolution(null, 0, reason, system, level, false);
    }

    static UnitResolution unstated(String reason, @Nullable String system, @Nullable String level) {
        return new UnitResolution(null, 0, reason, system, level, true);
    }
}
