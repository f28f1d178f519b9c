package cn.jianfu.datasets.workbook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gathers one row's cells, in any order. */
final class RowBuilder {
    private @Nullable Cell[] cells = new Cell[32];
    private int width;
    private int number;
    private boolean hidden;
    private int surplus;

    void begin(int rowNumber, boolean isHidden) {
        Arrays.fill(cells, 0, width, null);
        width = 0;
        number = rowNumber;
        hidden = isHidden;
        surplus = 0;
    }

    /** The row's number, where it is known only from its cells. */
    void numbered(int rowNumber) {
        number = rowNumber;
    }

    void surplus(int fields) {
        surplus = fields;
    }

    void put(int column, @Nullable Cell cell) {
        if (cell == null || column >= SheetRow.MOST_COLUMNS) {
            return;
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    SheetRow build() {
        return new SheetRow(number, hidden, surplus, Arrays.copyOf(cells, width));
    }
}
