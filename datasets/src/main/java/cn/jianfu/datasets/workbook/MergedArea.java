package cn.jianfu.datasets.workbook;

import org.jspecify.annotations.Nullable;

/** Cells merged into one, whose value stands in the upper left. Rows count from 1, columns from 0; first and last belong to it. */
public record MergedArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** Reads {@code A1:C2}, null when it is no area of a sheet. */
    static @Nullable MergedArea of(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return null;
        }
        int firstRow = CellReference.row(reference, 0, colon);
        int lastRow = CellReference.row(reference, colon + 1, reference.length());
        int firstColumn = CellReference.column(reference, 0);
        int lastColumn = CellReference.column(reference, colon + 1);
        return firstRow < 1 || lastRow < firstRow || firstColumn < 0 || lastColumn < firstColumn
                ? null
                : new MergedArea(firstRow, lastRow, firstColumn, lastColumn);
    }
}
