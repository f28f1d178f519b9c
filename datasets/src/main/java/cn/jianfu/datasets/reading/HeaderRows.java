package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a table's header, by which they are known when they come again. */
final class HeaderRows {
    private static final int HEADINGS = 3;
    private static final int LONGEST_HEADING = 20;

    private final List<SheetRow> rows;
    private final int surplus;
    /** The columns of the fields that must be filled in. */
    private final int[] required;

    HeaderRows(Layout layout, List<SheetRow> rows) {
        this.rows = rows;
        this.surplus = rows.stream().mapToInt(SheetRow::surplus).max().orElse(0);
        this.required = required(layout);
    }

    /** The number of the first row, 0 where there is no header. */
    int number() {
        return rows.isEmpty() ? 0 : rows.getFirst().number();
    }

    /** Whether the row is one of the header's once more, as on every printed page. */
    boolean repeated(SheetRow row) {
        // Asked of every row.
        for (int i = 0; i < rows.size(); i++) {
            if (required(rows.get(i), row) || same(rows.get(i), row)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is wrong with a row that has fields that the header does not have, as in a text file where a separator
     * stands within a field that is not in quotation marks: all
     * that follows it has moved. Null when there are none.
     */
    @Nullable
    Fault moved(SheetRow row) {
        int more = row.surplus() - surplus;
        return more <= 0
                ? null
                : new Fault(
                        "MOVED_FIELDS",
                        null,
                        -1,
                        null,
                        "这一行比别的行多出 " + more + " 栏，多半是文字里有逗号等分隔符而没有加引号，后面各栏都错了位，请改正（用 Excel 打开核对后另存为 .xlsx 最稳妥）");
    }

    private static int[] required(Layout layout) {
        return IntStream.range(0, layout.columns.length)
                .filter(i -> layout.columns[i] != Layout.NONE
                        && layout.kind.fields().get(i).required())
                .map(i -> layout.columns[i])
                .toArray();
    }

    private boolean required(SheetRow head, SheetRow row) {
        for (int column : required) {
            String heading = head.text(column);
            if (heading == null || !heading.equals(row.text(column))) {
                return false;
            }
        }
        return required.length > 0;
    }

    private static boolean same(SheetRow head, SheetRow row) {
        for (int column = 0; column < Math.max(head.width(), row.width()); column++) {
            if (!Objects.equals(head.text(column), row.text(column))) {
                return false;
            }
        }
        return HeaderFinder.filled(row) >= 2;
    }

    /** Whether the row reads like the headings of some kind of ledger. */
    static boolean likely(SheetRow row) {
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            if (cell != null && cell.kind() != Cell.Kind.TEXT) {
                return false;
            }
        }
        return HeaderFinder.INDEXES.stream().anyMatch(index -> headings(index, row) >= HEADINGS);
    }

    private static int headings(HeadingIndex index, SheetRow row) {
        int headings = 0;
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            boolean heading = text != null && text.length() <= LONGEST_HEADING && index.target(text, null) != null;
            // 作废 in every cell of a void row is no heading, though one may be called so.
            headings += heading && !before(row, column) ? 1 : 0;
        }
        return headings;
    }

    private static boolean before(SheetRow row, int column) {
        for (int earlier = 0; earlier < column; earlier++) {
            if (Objects.equals(row.text(earlier), row.text(column))) {
                return true;
            }
        }
        return false;
    }
}
