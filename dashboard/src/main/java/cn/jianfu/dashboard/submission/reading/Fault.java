package cn.jianfu.dashboard.submission.reading;

import cn.jianfu.datasets.marking.Mark;
import cn.jianfu.datasets.reading.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file, or doubtful about it, and how to mend it.
 *
 * @param doubtful accepted all the same
 * @param rowNumber as Excel counts, from 1; null when the whole file or sheet is meant
 * @param column the field's official heading
 * @param columnIndex counted from 0, -1 when no cell is meant
 * @param value what is written there; never a person's name
 */
public record Fault(
        boolean doubtful,
        @Nullable String sheet,
        @Nullable Integer rowNumber,
        @Nullable String column,
        int columnIndex,
        String code,
        @Nullable String value,
        String message) {
    /** A fault of the file as a whole. */
    public static Fault ofFile(String code, String message) {
        return new Fault(false, null, null, null, -1, code, null, message);
    }

    /** Something doubtful about the file as a whole. */
    public static Fault doubtOfFile(String code, String message) {
        return new Fault(true, null, null, null, -1, code, null, message);
    }

    static Fault of(String sheet, int rowNumber, cn.jianfu.datasets.reading.Fault fault) {
        return new Fault(
                false, sheet, rowNumber, fault.field(), fault.column(), fault.code(), fault.value(), fault.message());
    }

    static Fault of(Warning warning) {
        cn.jianfu.datasets.reading.Fault doubt = warning.fault();
        return new Fault(
                true,
                warning.sheet().isEmpty() ? null : warning.sheet(),
                warning.rowNumber() == 0 ? null : Integer.valueOf(warning.rowNumber()),
                doubt.field(),
                doubt.column(),
                doubt.code(),
                doubt.value(),
                doubt.message());
    }

    /** The same for the workbook that goes back. */
    public Mark mark() {
        return new Mark(!doubtful, sheet, rowNumber == null ? 0 : rowNumber, columnIndex, column, value, message);
    }
}
