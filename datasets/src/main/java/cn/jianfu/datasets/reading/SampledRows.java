package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final Object ANY = new Object();
    private static final Object DAY = new Object();

    private final List<SheetRow> rows;
    private final int[] filled;
    private final DateText dates = new DateText(false, 2000, 1, new DayYears(2000, null, null));
    /** How many cells of a column are of some sort above each row. */
    private final Map<Place, int[]> counted = new HashMap<>();

    private int asked;

    private record Place(Object sort, int column) {}

    SampledRows(List<SheetRow> rows) {
        this.rows = rows;
        this.filled = rows.stream().mapToInt(HeaderFinder::filled).toArray();
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
        int[] cells = counted(ANY, column);
        return cells[to] - cells[from];
    }

    /** The part of a column's cells that look like a field's contents. */
    double share(Field field, int column, int from, int to) {
        int cells = cells(column, from, to);
        Object sort = field.type() instanceof FieldType.Day ? DAY : field.contents();
        if (cells == 0 || sort == null) {
            return 0;
        }
        int[] alike = counted(sort, column);
        return (double) (alike[to] - alike[from]) / cells;
    }

    private int[] counted(Object sort, int column) {
        return counted.computeIfAbsent(new Place(sort, column), place -> {
            int[] sums = new int[rows.size() + 1];
            if (sort != ANY && hardly(sort, column)) {
                return sums;
            }
            for (int row = 0; row < rows.size(); row++) {
                Cell cell = filled[row] < 2 ? null : rows.get(row).cell(column);
                sums[row + 1] = sums[row] + (cell != null && is(sort, cell) ? 1 : 0);
            }
            return sums;
        });
    }

    private boolean hardly(Object sort, int column) {
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

    private boolean is(Object sort, Cell cell) {
        if (sort == ANY) {
            return true;
        }
        asked++;
        if (sort == DAY) {
            return cell.shown().length() > 2
                    && cell.shown().length() <= LONGEST_NAME
                    && dates.read(cell) instanceof DateReading.Known;
        }
        return sort instanceof Pattern pattern
                && cell.shown().length() <= LONGEST_NAME
                && pattern.matcher(WrittenForm.plain(cell.shown())).find();
    }
}
