package cn.jianfu.dashboard.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A breach that would be added or gone.
 *
 * @param matter the name of the meeting, form … of a ledger row; null when a unit's year or a community is held against the cap
 */
record TrialBreach(
        boolean added,
        String capCode,
        String grain,
        int year,
        LocalDate onDay,
        BigDecimal value,
        BigDecimal capLimit,
        @Nullable String unitName,
        @Nullable String community,
        @Nullable String matter,
        @Nullable String path,
        @Nullable String sheet,
        @Nullable Integer rowNumber) {
    /** What breaches it: the thing, or whose year it is. */
    String thing() {
        if (matter != null) {
            return matter;
        }
        return unitName != null ? unitName + " " + year + "年" : String.valueOf(community);
    }

    /** Whose it is and where it stands. */
    String place() {
        if (path == null) {
            return grain.equals("UNIT_YEAR") ? "按单位按年核对" : "按社区最新台账核对";
        }
        return unitName + " → " + community + " · " + path.substring(path.lastIndexOf('/') + 1) + " · " + sheet
                + " · 第 " + rowNumber + " 行";
    }
}
