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
 */
public record UnitResolution(
        @Nullable Unit unit,
        double confidence,
        String reason,
        @Nullable String system,
        @Nullable String level) implements Serializable {

    UnitResolution(Unit unit, double confidence, String reason) {
        this(unit, confidence, reason, unit.system(), unit.level());
    }

    static UnitResolution unresolved(String reason) {
        return unresolved(reason, null, null);
    }

    static UnitResolution unresolved(String reason, @Nullable String system, @Nullable String level) {
        return new UnitResolution(null, 0, reason, system, level);
    }
}
