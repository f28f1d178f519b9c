package cn.jianfu.dashboard.submission.record;

import org.jspecify.annotations.Nullable;

/**
 * A fault with the file that it is in; all of the fault is null for a file without any.
 *
 * @param outcome what the sender was told of the file
 * @param doubtful accepted all the same
 */
public record FaultOfFile(
        long submissionId,
        String fileName,
        @Nullable String community,
        Status status,
        String outcome,
        boolean doubtful,
        @Nullable String sheet,
        @Nullable Integer rowNumber,
        @Nullable String columnName,
        @Nullable String code,
        @Nullable String rawValue,
        @Nullable String message) {}
