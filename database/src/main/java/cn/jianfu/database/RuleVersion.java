package cn.jianfu.database;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A state that a table of rules was in.
 *
 * @param version counted from 1
 * @param content the table's text
 * @param effectiveOn first day on which runs take it
 * @param savedBy who saved it; null when the file came with the program or was changed outside of it
 * @param warnings what the person was told before saving, a line each; empty when nothing
 */
public record RuleVersion(
        int version,
        String content,
        LocalDate effectiveOn,
        @Nullable String savedBy,
        OffsetDateTime savedAt,
        String reason,
        String warnings) {}
