package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.BitSet;
import java.util.List;

/**
 * Columns that nobody sees. Where a column in sight has the same heading, or one that means the same, the hidden one is
 * what was left of an earlier state.
 */
final class HiddenColumns {
    private HiddenColumns() {}

    /** Rows in which a header is looked for, without the hidden headings that one in sight stands for. */
    static List<SheetRow> aside(List<SheetRow> rows, BitSet hidden) {
        return hidden.isEmpty()
                ? rows
                : rows.stream().map(row -> aside(row, hidden)).toList();
    }

    private static SheetRow aside(SheetRow row, BitSet hidden) {
        BitSet doubles = new BitSet();
        for (int column = hidden.nextSetBit(0);
                column >= 0 && column < row.width();
                column = hidden.nextSetBit(column + 1)) {
            String heading = row.text(column);
            if (heading != null && inSight(heading, row, hidden)) {
                doubles.set(column);
            }
        }
        return doubles.isEmpty() ? row : row.without(doubles);
    }

    private static boolean inSight(String heading, SheetRow row, BitSet hidden) {
        for (int column = 0; column < row.width(); column++) {
            String other = hidden.get(column) ? null : row.text(column);
            if (other != null && same(heading, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String one, String other) {
        if (WrittenForm.plain(one).equals(WrittenForm.plain(other))) {
            return true;
        }
        for (HeadingIndex index : HeaderFinder.INDEXES) {
            Target target = index.target(one, null);
            if (target != null && target.equals(index.target(other, null))) {
                return true;
            }
        }
        return false;
    }
}
