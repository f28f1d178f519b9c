package cn.jianfu.dashboard.exports;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** An export that was made. */
record ExportRecord(
        OffsetDateTime exportedAt,
        String who,
        String region,
        LocalDate periodFrom,
        LocalDate periodTo,
        long rowsExported,
        boolean withApplicants,
        String fileName) {}
