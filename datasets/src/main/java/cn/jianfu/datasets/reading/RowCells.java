package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table's row by its layout, with what is carried down from merged cells and what stands for the row
 * above. Rows must come from the top.
 */
final class RowCells {
    private final Layout layout;
    private final VerticalMerges merges;
    private final int community;
    private final int clerk;
    private final BitSet beside = new BitSet();
    private final @Nullable Cell[] cells;
    private final @Nullable Cell[] above;

    RowCells(Layout layout, VerticalMerges merges) {
        this.layout = layout;
        this.merges = merges;
        this.community = layout.field("community");
        this.clerk = layout.field("clerk");
        for (int i = 0; i < layout.columns.length; i++) {
            beside.set(i, layout.kind.fields().get(i).beside());
        }
        this.cells = new Cell[layout.columns.length + layout.dayParts.length + layout.options.length];
        this.above = new Cell[cells.length];
    }

    /** Those of the fields, then the parts of the day, then the choices; the same array for every row. */
    @Nullable
    Cell[] all() {
        return cells;
    }

    /** What a field's cell says, null when it is blank or there is none. */
    @Nullable
    String text(int field) {
        Cell cell = field < 0 ? null : cells[field];
        return cell == null ? null : cell.text();
    }

    /** The row was an entry: what is written as the same again means it. */
    void entered() {
        System.arraycopy(cells, 0, above, 0, cells.length);
    }

    /** Collects the row's cells; whether any of them is the row's own and says something. */
    boolean gather(SheetRow row) {
        boolean own = false;
        int next = 0;
        for (int i = 0; i < layout.columns.length; i++) {
            own |= gather(row, layout.columns[i], next++, i != community && !beside.get(i));
        }
        for (int column : layout.dayParts) {
            own |= gather(row, column, next++, true);
        }
        carryYearAndMonth(layout.columns.length);
        for (int column : layout.options) {
            own |= gather(row, column, next++, true);
        }
        return own;
    }

    private boolean gather(SheetRow row, int column, int place, boolean saying) {
        if (column == Layout.NONE) {
            return false;
        }
        Cell own = row.cell(column);
        Cell cell = merges.cell(row, column);
        if (cell != null && cell.kind() == Cell.Kind.TEXT && Ditto.is(cell.shown())) {
            cell = above[place];
        }
        cells[place] = cell;
        return saying && own != null && own.text() != null;
    }

    /** Where 年, 月 and 日 have columns of their own, year and month are often written only where they change. */
    private void carryYearAndMonth(int year) {
        int month = year + 1;
        if (cells[year + 2] != null && cells[year] == null) {
            cells[year] = above[year];
            cells[month] = cells[month] == null ? above[month] : cells[month];
        } else if (cells[year + 2] != null && cells[month] == null && layout.dayParts[0] == Layout.NONE) {
            cells[month] = above[month];
        }
    }

    /**
     * Whether the row that was gathered stands for none: 无 in every column, or 本月未出具证明 in one. What is merged or
     * repeated from above says something.
     */
    boolean sayNothing() {
        boolean said = false;
        for (int i = 0; i < cells.length; i++) {
            Cell cell = i == community || i == clerk || beside.get(i) ? null : cells[i];
            if (cell != null && cell.text() != null) {
                if (!NothingToReport.word(cell.shown())) {
                    return false;
                }
                said |= i < layout.columns.length;
            }
        }
        return said;
    }
}
