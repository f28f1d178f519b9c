package cn.jianfu.datasets.workbook;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One row of a sheet, which may be blank. */
public final class SheetRow {
    /** Columns further to the right are passed over. */
    static final int MOST_COLUMNS = 512;

    private final int number;
    private final boolean hidden;
    private final int surplus;
    private final @Nullable Cell[] cells;

    SheetRow(int number, boolean hidden, int surplus, @Nullable Cell[] cells) {
        this.number = number;
        this.hidden = hidden;
        this.surplus = surplus;
        this.cells = cells;
    }

    /** As Excel counts, from 1. */
    public int number() {
        return number;
    }

    public boolean hidden() {
        return hidden;
    }

    /**
     * How many fields more than the file's rows have this one has, blank ones too; 0 in workbooks. In a text file a
     * separator too many moves all that follows it.
     */
    public int surplus() {
        return surplus;
    }

    /** One more than the last column that is not blank. */
    public int width() {
        return cells.length;
    }

    /** The cell in a column counted from 0, null when blank. */
    public @Nullable Cell cell(int column) {
        return column < cells.length ? cells[column] : null;
    }

    /** The text in a column counted from 0, null when there is none. */
    public @Nullable String text(int column) {
        Cell cell = cell(column);
        return cell == null ? null : cell.text();
    }

    /** The row with nothing outside of some columns, which stay where they are. */
    public SheetRow part(int from, int to) {
        @Nullable Cell[] within = new Cell[Math.min(to, cells.length)];
        for (int column = from; column < within.length; column++) {
            within[column] = cells[column];
        }
        return new SheetRow(number, hidden, surplus, within);
    }

    /** The row with nothing in some columns. */
    public SheetRow without(BitSet columns) {
        @Nullable Cell[] others = cells.clone();
        columns.stream().filter(column -> column < others.length).forEach(column -> others[column] = null);
        return new SheetRow(number, hidden, surplus, others);
    }

    /** The same row under another number. */
    SheetRow numbered(int other) {
        return other == number ? this : new SheetRow(other, hidden, surplus, cells);
    }

    public boolean blank() {
        for (Cell cell : cells) {
            if (cell != null) {
                return false;
            }
        }
        return true;
    }
}
