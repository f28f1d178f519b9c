package cn.jianfu.dashboard.adjudication;

import org.jspecify.annotations.Nullable;

/**
 * A certificate's name, or a task as worded.
 *
 * @param kind CERTIFICATE or TASK
 * @param attributeNow with the decisions that are in force now; null when it differs by county or day
 * @param machineAttribute what the software says; null when it differs
 * @param judgementId of the rows that are most
 * @param suggestedCode item that the software thought of first, or decided on
 */
record QueuedName(
        Kind kind,
        String name,
        String purpose,
        String writtenName,
        String writtenPurpose,
        long certificates,
        @Nullable Long pending,
        long counties,
        @Nullable String attributeNow,
        @Nullable String machineAttribute,
        @Nullable Long decisionNow,
        int judgementId,
        double confidence,
        String machineReason,
        @Nullable String suggestedCode,
        @Nullable String suggestedItem,
        @Nullable String suggestedAttribute,
        @Nullable Long waiting,
        long names)
        implements Entry {}
