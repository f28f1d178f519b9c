package cn.jianfu.dashboard.quarantine;

import org.jspecify.annotations.Nullable;

/**
 * A ledger row that was not counted.
 *
 * @param community null when it could not be told
 * @param region the lowest that is known of it
 * @param path the ledger file
 * @param rawValue what is written there; null when nothing is, or when it may be a person's name
 * @param message how to mend it
 */
record QuarantinedRow(
        @Nullable String community,
        String region,
        String path,
        @Nullable String sheet,
        int rowNumber,
        @Nullable String columnName,
        String code,
        @Nullable String rawValue,
        String message) {
    String place() {
        return community == null ? region + "（未能对上社区）" : community;
    }

    String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
