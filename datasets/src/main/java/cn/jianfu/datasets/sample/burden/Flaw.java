package cn.jianfu.datasets.sample.burden;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param code under which it must be quarantined or doubted
 * @param unreadable true when the cell itself cannot be read; false when every cell can, but what they say is impossible
 * @param field the field at fault
 * @param written what stands in the cell instead; null when nothing does
 */
record Flaw(
        String code,
        boolean unreadable,
        String field,
        @Nullable Object written) {

    static Flaw unreadable(String code, String field, @Nullable Object written) {
        return new Flaw(code, true, field, written);
    }

    static Flaw impossible(String code, String field, Object written) {
        return new Flaw(code, false, field, written);
    }
}
