package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Rows that look like entries and are none: a template's sample, the numbers of the columns, the line for those who
 * sign.
 */
final class NoEntries {
    /** For what is plainly no entry, so that nothing need be said. */
    static final Fault SILENT = new Fault("NO_ENTRY", null, -1, null, "");

    private final SampleRow samples;
    private final Signatures signatures;

    NoEntries(Layout layout) {
        samples = new SampleRow(layout);
        signatures = new Signatures(layout);
    }

    /** What is to be said of the row, {@link #SILENT} where nothing is; null when it may be an entry. */
    @Nullable
    Fault remark(SheetRow row) {
        if (samples.is(row)) {
            return SampleRow.remark();
        }
        return ColumnNumbers.is(row) || signatures.is(row) ? SILENT : null;
    }
}
