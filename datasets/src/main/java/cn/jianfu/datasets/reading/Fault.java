package cn.jianfu.datasets.reading;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a cell, or doubtful about it.
 *
 * @param field the field's official heading, null when it is about the row or the sheet
 * @param column counted from 0, -1 when it is about no cell
 * @param value what the cell says; null when blank or when it may be a person's name or number
 * @param message a Chinese sentence that says how to mend it
 */
public record Fault(
        String code,
        @Nullable String field,
        int column,
        @Nullable String value,
        String message) implements Serializable {
    /** Numbers of people are taken out of whatever was quoted. */
    public Fault {
        value = value == null ? null : Privacy.kept(field, value);
        message = Privacy.kept(field, message);
    }
}
