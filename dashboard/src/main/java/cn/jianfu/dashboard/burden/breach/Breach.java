package cn.jianfu.dashboard.burden.breach;

import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.datasets.cap.CapMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cap that was breached, with the document behind it.
 *
 * @param rowTopic of the ledger row; null when a unit's year or a community is held against the cap
 * @param matter the name of the meeting, form … of a ledger row
 * @param total breaches that the filter finds in all
 */
public record Breach(
        String measure,
        String label,
        String sentence,
        String document,
        String documentNumber,
        String strength,
        LocalDate validFrom,
        String unit,
        String grain,
        BigDecimal value,
        BigDecimal capLimit,
        LocalDate onDay,
        int year,
        @Nullable String unitKey,
        @Nullable String unitName,
        @Nullable String community,
        @Nullable String matter,
        @Nullable Topic rowTopic,
        @Nullable String path,
        @Nullable String sheet,
        @Nullable Integer rowNumber,
        long total) {
    Topic topic() {
        return topic(measure, rowTopic);
    }

    /** The topic of the row, else of the measure. */
    static Topic topic(String measure, @Nullable Topic ofRow) {
        return ofRow == null
                ? Topic.of(CapMeasure.valueOf(measure).ledgerKind()).orElseThrow()
                : ofRow;
    }

    /** Whether the figure is a community's own and below 5. */
    boolean small() {
        return grain.equals("COMMUNITY") && value.compareTo(BigDecimal.valueOf(5)) < 0;
    }

    /** What breached it: the thing and whose it is. */
    String thing() {
        if (matter != null) {
            return matter;
        }
        return unitName != null ? unitName + " " + year + "年" : community + "";
    }

    /** Where it stands, or how it was counted. */
    String place() {
        return path == null
                ? (grain.equals("UNIT_YEAR") ? "按单位按年核对" : "按社区到期末的台账核对")
                : path.substring(path.lastIndexOf('/') + 1) + " · " + sheet + " · 第 " + rowNumber + " 行";
    }
}
