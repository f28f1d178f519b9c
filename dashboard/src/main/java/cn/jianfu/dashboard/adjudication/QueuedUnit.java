package cn.jianfu.dashboard.adjudication;

import org.jspecify.annotations.Nullable;

/**
 * A demanding unit's name.
 *
 * @param countyCode county of the rows that are most
 * @param unitNow the unit that it means with the decisions that are in force now; null when it differs by county
 * @param machineUnit what the software says; null when it did not decide
 */
record QueuedUnit(
        String name,
        String writtenName,
        long certificates,
        @Nullable Long pending,
        long counties,
        String countyCode,
        @Nullable String unitNow,
        @Nullable Long decisionNow,
        int unitNameId,
        double confidence,
        String machineReason,
        @Nullable String machineUnit,
        @Nullable Long waiting,
        long names)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.UNIT;
    }

    @Override
    public String purpose() {
        return "";
    }

    @Override
    public String writtenPurpose() {
        return "";
    }
}
