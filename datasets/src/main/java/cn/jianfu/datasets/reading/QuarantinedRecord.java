package cn.jianfu.datasets.reading;

import java.util.List;

/**
 * One row that cannot be counted until somebody mends it, with everything that is wrong with it.
 *
 * @param rowNumber as Excel counts, from 1
 * @param faults at least one, in the order of the kind's fields
 */
public record QuarantinedRecord(String sheet, int rowNumber, List<Fault> faults) {
    public QuarantinedRecord {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a quarantined row without a fault");
        }
    }
}
