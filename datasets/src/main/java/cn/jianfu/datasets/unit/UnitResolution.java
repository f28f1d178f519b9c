package cn.jianfu.datasets.unit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which unit a written name means.
 *
 * @param unit null when it cannot be told
 * @param confidence from 0 to 1; 0 when it cannot be told
 * @param reason a Chinese sentence that says how the answer came about
 */
public record UnitResolution(@Nullable Unit unit, double confidence, String reason) implements Serializable {
    static UnitResolution unresolved(String reason) {
        return new UnitResolution(null, 0, reason);
    }
}
