package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a template that wait for an entry: number, community and clerk stand in them beforehand, and nothing else. A
 * block of them is said in one sentence.
 */
final class SpareRows {
    /**
     * What stands in a cell that is to be filled in: a box, a line, 2023年  月  日, or the 0 of a formula that points to a
     * blank cell.
     */
    private static final Pattern UNFILLED =
            Pattern.compile("0|证明|(?:\\d{4})?年?月?日?|\\d{4}[-./年]\\d{0,2}[-./月]?|[^\\p{L}\\d]+");

    private final Layout layout;
    private final BitSet mapped = new BitSet();
    private @Nullable SheetRow above;
    private @Nullable SheetRow first;
    private List<Fault> faults = List.of();
    private int count;
    private int last;

    SpareRows(Layout layout) {
        this.layout = layout;
        for (int[] columns : new int[][] {layout.columns, layout.dayParts, layout.options}) {
            for (int column : columns) {
                if (column != Layout.NONE) {
                    mapped.set(column);
                }
            }
        }
    }

    /** A row that was alone among entries: somebody has left out what it says. */
    record Alone(SheetRow row, List<Fault> faults) {}

    /** The row that was read last, for what is repeated. */
    void above(SheetRow row) {
        above = row;
    }

    /** Takes the row if it is one; {@code wrong} is what would be wrong with it as an entry. */
    boolean takes(SheetRow row, List<Fault> wrong) {
        if (!spare(row)) {
            return false;
        }
        if (count == 0) {
            first = row;
            faults = wrong;
        }
        count++;
        last = row.number();
        above = row;
        return true;
    }

    /** Ends the block before an entry; a single row between entries is given back. */
    @Nullable
    Alone beforeEntry() {
        if (count != 1) {
            return null;
        }
        Alone alone = new Alone(Objects.requireNonNull(first), faults);
        count = 0;
        return alone;
    }

    boolean any() {
        return count > 0;
    }

    /** Ends the block, with what is to be said of it at its first row. */
    Warning ended(String sheet) {
        int from = Objects.requireNonNull(first).number();
        String rows = count == 1 ? "这一行" : "第" + from + "行至第" + last + "行";
        count = 0;
        return new Warning(
                sheet, from, new Fault("SPARE_ROWS", null, -1, null, rows + "只有预先填好的编号、社区等，没有登记内容，没有计入；有漏填的请补填"));
    }

    private boolean spare(SheetRow row) {
        for (int i = 0; i < layout.columns.length; i++) {
            Field field = layout.kind.fields().get(i);
            Cell cell = layout.columns[i] == Layout.NONE ? null : row.cell(layout.columns[i]);
            if (cell != null
                    && !unfilled(cell)
                    && (field.required() || !beforehand(field, cell, row, layout.columns[i]))) {
                return false;
            }
        }
        for (int part = 1; part < layout.dayParts.length; part++) {
            if (filled(row, layout.dayParts[part])) {
                return false;
            }
        }
        for (int option : layout.options) {
            if (filled(row, option)) {
                return false;
            }
        }
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            if (cell != null && !mapped.get(column) && !unfilled(cell) && !number(cell) && !repeated(row, column)) {
                return false;
            }
        }
        return true;
    }

    private boolean beforehand(Field field, Cell cell, SheetRow row, int column) {
        return switch (field.name()) {
            case "community", "clerk" -> true;
            case "certNo" -> cell.shown().chars().anyMatch(Character::isDigit);
            case "applicant" -> false;
            default -> !(field.type() instanceof FieldType.Day) && repeated(row, column);
        };
    }

    private static boolean filled(SheetRow row, int column) {
        Cell cell = column == Layout.NONE ? null : row.cell(column);
        return cell != null && !unfilled(cell);
    }

    private boolean repeated(SheetRow row, int column) {
        return above != null && row.text(column) != null && Objects.equals(above.text(column), row.text(column));
    }

    private static boolean number(Cell cell) {
        String shown = cell.shown();
        return shown.length() <= 4 && shown.chars().allMatch(Character::isDigit);
    }

    private static boolean unfilled(Cell cell) {
        return cell.text() != null
                && UNFILLED.matcher(WrittenForm.plain(cell.shown())).matches();
    }
}
