package cn.jianfu.datasets.unit;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organ (机构) that regions have: 教育局.
 *
 * @param one where every region has exactly one, so that its bare name is enough
 * @param named where it sits as well if the region is named
 * @param formal how the full name is made where it is not simply region and organ
 */
record Organ(String name, String system, Set<Seat> one, Set<Seat> named, Map<Seat, String> formal)
        implements Serializable {

    boolean sitsAt(Seat seat) {
        return one.contains(seat) || named.contains(seat);
    }

    String pattern(Seat seat) {
        return formal.getOrDefault(seat, "{R}" + name);
    }

    /** The level if all its seats have the same, null otherwise. */
    @Nullable
    String onlyLevel() {
        String level = null;
        for (Seat seat : Seat.values()) {
            if (sitsAt(seat)) {
                if (level != null && !level.equals(seat.level())) {
                    return null;
                }
                level = seat.level();
            }
        }
        return level;
    }
}
