package cn.jianfu.dashboard.quarantine;

import org.jspecify.annotations.Nullable;

/**
 * A ledger row that was not counted.
 *
 * @param community null when it could not be told
 * @param path the ledger file
 * @param rawValue what is written there; null when nothing is, or when it may be a person's name
 * @param message how to mend it
 */
record QuarantinedRow(
        @Nullable String community,
        String path,
        @Nullable String sheet,
        int rowNumber,
        @Nullable String columnName,
        String code,
        @Nullable String rawValue,
        String message) {
    String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
