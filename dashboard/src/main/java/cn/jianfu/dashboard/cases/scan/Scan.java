package cn.jianfu.dashboard.cases.scan;

import java.time.OffsetDateTime;

/**
 * A scan, without its content.
 *
 * @param what it is, in a few words
 * @param size in bytes
 */
public record Scan(
        long caseScanId,
        String what,
        String fileName,
        ScanKind kind,
        int size,
        String adderName,
        OffsetDateTime addedAt) {}
