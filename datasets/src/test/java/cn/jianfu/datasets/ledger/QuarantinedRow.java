package cn.jianfu.datasets.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One row that cannot be counted until somebody mends it.
 *
 * @param rowNumber as Excel counts, from 1
 * @param column the column's heading in the ledger
 * @param code as in {@link cn.jianfu.datasets.reading.Fault}, of the first fault in the row
 * @param value what the cell says; null when blank or when it may be a person's name or number
 * @param message a Chinese sentence that says how to mend it
 */
public record QuarantinedRow(
        String sheet,
        int rowNumber,
        @Nullable String column,
        String code,
        @Nullable String value,
        String message) {}
