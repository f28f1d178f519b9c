package cn.jianfu.dashboard.adjudication;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A demanding unit's name.
 *
 * @param countyCode county of the rows that are most
 * @param unitNow the unit that it means with the decisions that are in force now; null when it differs by county
 * @param unstated whether the software finds that the name says no unit
 * @param machineUnit what the software says; null when it did not decide
 * @param provisional whether the software composed that unit and nobody has confirmed it
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
        boolean unstated,
        @Nullable String machineUnit,
        @Nullable String machineCode,
        @Nullable String machineSystem,
        @Nullable String machineLevel,
        @Nullable String machineRegion,
        boolean provisional,
        @Nullable Long waiting,
        long names)
        implements Entry {
    /** The unit that the software composed of the name, null where it decided nothing or the registry has the unit. */
    @Nullable
    ComposedUnit composed() {
        if (machineCode == null || machineCode.indexOf('/') < 0 || machineUnit == null) {
            return null;
        }
        return new ComposedUnit(
                machineCode.substring(machineCode.indexOf('/') + 1),
                new KnownUnit(
                        machineCode,
                        machineUnit,
                        Objects.requireNonNullElse(machineSystem, ""),
                        Objects.requireNonNullElse(machineLevel, ""),
                        Objects.requireNonNullElse(machineRegion, ""),
                        confidence,
                        machineReason));
    }

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
