package cn.jianfu.datasets.marking;

import org.jspecify.annotations.Nullable;

/**
 * Something to be shown in the file.
 *
 * @param error false when it was accepted but is doubtful
 * @param sheet null when it is about the file
 * @param row as Excel counts, from 1; 0 when it is about no row
 * @param column counted from 0, -1 when it is about no cell
 * @param field the field's heading in the official form, null when it is about none
 * @param value what the cell says, null when blank or not to be shown
 * @param message how to mend it
 */
public record Mark(
        boolean error,
        @Nullable String sheet,
        int row,
        int column,
        @Nullable String field,
        @Nullable String value,
        String message) {}
