package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in the columns of a sheet's first rows. Every cell is looked at once for each sort of contents, however
 * many rows are tried as the header above it.
 */
final class SampledRows {
    /** Whatever is longer is no name. */
    private static final int LONGEST_NAME = 100;

    /**
     * So many of a column's cells, spread over the rows, are looked at first: where hardly any is of a sort, the others
     * are not either.
     */
    private static final int FIRST_LOOK = 20;

    private static final int FEW = 1;

    private final List<SheetRow> rows;
    private final int[] filled;
    private final DateText dates = new DateText(false, 2000, 1, new DayYears(2000, null, null));
    /** Of each column and sort how many cells are of that sort above each row, as far as that was asked. */
    private final int[][] counted;

    private int asked;

    SampledRows(List<SheetRow> rows) {
        this.rows = rows;
        this.filled = rows.stream().mapToInt(HeaderFinder::filled).toArray();
        int width = rows.stream().mapToInt(SheetRow::width).max().orElse(0);
        this.counted = new int[width * ContentSort.COUNT][];
    }

    /** How many cells of a row say something. */
    int filled(int row) {
        return filled[row];
    }

    /** Whether some row of a part has two cells. */
    boolean anyFilled(int from, int to) {
        for (int row = from; row < to; row++) {
            if (filled[row] >= 2) {
                return true;
            }
        }
        return false;
    }

    /** How many cells of a column say something in a part of the rows; a row with a single cell does not count. */
    int cells(int column, int from, int to) {
        int[] cells = counted(ContentSort.ANY, column);
        return cells[to] - cells[from];
    }

    /** The part of a column's cells that are of a sort. */
    double share(ContentSort sort, int column, int from, int to) {
        int cells = cells(column, from, to);
        if (cells == 0) {
            return 0;
        }
        int[] alike = counted(sort, column);
        return (double) (alike[to] - alike[from]) / cells;
    }

    private int[] counted(ContentSort sort, int column) {
        int place = column * ContentSort.COUNT + sort.number();
        int[] sums = counted[place];
        if (sums == null) {
            sums = count(sort, column);
            counted[place] = sums;
        }
        return sums;
    }

    private int[] count(ContentSort sort, int column) {
        int[] sums = new int[rows.size() + 1];
        if (sort != ContentSort.ANY && hardly(sort, column)) {
            return sums;
        }
        for (int row = 0; row < rows.size(); row++) {
            Cell cell = filled[row] < 2 ? null : rows.get(row).cell(column);
            sums[row + 1] = sums[row] + (cell != null && is(sort, cell) ? 1 : 0);
        }
        return sums;
    }

    private boolean hardly(ContentSort sort, int column) {
        int step = Math.max(1, rows.size() / FIRST_LOOK);
        int alike = 0;
        for (int row = step - 1; row < rows.size() && alike <= FEW; row += step) {
            Cell cell = filled[row] < 2 ? null : rows.get(row).cell(column);
            alike += cell != null && is(sort, cell) ? 1 : 0;
        }
        return step > 1 && alike <= FEW;
    }

    /** How often a cell was held against an expression, or read as a day. */
    int asked() {
        return asked;
    }

    private boolean is(ContentSort sort, Cell cell) {
        if (sort == ContentSort.ANY) {
            return true;
        }
        asked++;
        String shown = cell.shown();
        if (shown.length() > LONGEST_NAME) {
            return false;
        }
        Pattern pattern = sort.pattern();
        return pattern == null
                ? shown.length() > 2 && PlainDay.possible(shown) && dates.read(cell) instanceof DateReading.Known
                : pattern.matcher(WrittenForm.plain(shown)).find();
    }
}
