package cn.jianfu.dashboard.submission;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file, and how to mend it.
 *
 * @param rowNumber as Excel counts, from 1; null when the whole file is meant
 * @param value what is written there; never a person's name
 */
record Fault(
        @Nullable String sheet,
        @Nullable Integer rowNumber,
        @Nullable String column,
        String code,
        @Nullable String value,
        String message) {
    static Fault ofFile(String code, String message) {
        return new Fault(null, null, null, code, null, message);
    }
}
