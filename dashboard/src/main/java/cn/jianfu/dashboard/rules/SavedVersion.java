package cn.jianfu.dashboard.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A state that a table was in, and the runs that judged by it.
 *
 * @param savedBy display name; null when the file came with the program or was changed outside of it
 * @param warnings what the person was told before saving, a line each
 * @param published whether the published figures stand on it
 */
record SavedVersion(
        int version,
        LocalDate effectiveOn,
        OffsetDateTime savedAt,
        @Nullable String savedBy,
        String reason,
        String warnings,
        boolean published,
        long runs,
        @Nullable OffsetDateTime lastUsed) {}
