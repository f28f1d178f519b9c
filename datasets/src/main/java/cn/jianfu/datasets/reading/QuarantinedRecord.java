package cn.jianfu.datasets.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row that cannot be counted until somebody mends it, with everything that is wrong with it.
 *
 * @param rowNumber as Excel counts, from 1
 * @param community as the row or the line above its part of the table names it, null when they do not
 * @param heading the community that the sheet's name or title tells, null when neither does, or when the row names
 *     one itself
 * @param faults at least one, in the order of the kind's fields
 */
public record QuarantinedRecord(
        String sheet,
        int rowNumber,
        @Nullable String community,
        @Nullable String heading,
        List<Fault> faults) {
    public QuarantinedRecord {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a quarantined row without a fault");
        }
    }
}
