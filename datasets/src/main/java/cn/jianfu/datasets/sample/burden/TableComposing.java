package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.sample.burden.Look.Sheets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes one table: its header, its rows, and what stands between and below them. */
final class TableComposing {
    /** The reader stops warning of a table's days after so many. */
    private static final int MOST_WARNINGS = 20;

    private final LedgerKind kind;
    private final Look look;
    private final SheetDraft draft;
    private final List<LedgerColumn> columns;
    private final CellWriting cells;

    TableComposing(LedgerKind kind, Look look, SheetDraft draft) {
        this.kind = kind;
        this.look = look;
        this.draft = draft;
        this.columns = LedgerColumn.of(kind, look);
        this.cells = new CellWriting(look);
    }

    int width() {
        return columns.size();
    }

    List<PlacedRow> compose(List<BurdenRow> rows, String path, LocalDate @Nullable [] period) {
        header();
        List<PlacedRow> placed = new ArrayList<>();
        String sheet = look.text() ? path.replaceAll("^.*/|\\.csv$", "") : draft.name();
        String firstDay = RowEntering.firstDay(kind);
        BurdenRow above = null;
        int firstRow = draft.rows().size();
        int warned = 0;
        for (BurdenRow row : rows) {
            if (look.sheets() == Sheets.SECTIONS
                    && (above == null || !above.community().equals(row.community()))) {
                int line = draft.add(row.community().name());
                draft.merge(line, 0, line, width() - 1);
            }
            if (look.blankEvery() > 0 && !placed.isEmpty() && placed.size() % look.blankEvery() == 0) {
                draft.add();
            }
            LocalDate day = row.day(firstDay);
            boolean outside = row.readable()
                    && period != null
                    && day != null
                    && (day.isBefore(period[0]) || day.isAfter(period[1]))
                    && warned < MOST_WARNINGS;
            warned += outside ? 1 : 0;
            int at = draft.add(line(row, above, placed.size() + 1));
            placed.add(new PlacedRow(row, path, sheet, at + 1, outside ? "OUTSIDE_PERIOD" : null));
            above = row;
        }
        if (look.merges()) {
            mergeAlike(firstRow, "community");
            if (!look.splitDay()) {
                mergeAlike(firstRow, firstDay);
            }
        }
        if (look.footer()) {
            draft.add("填报人:经办员甲    审核人:经办员乙");
            draft.add("注:本表由社区据实填写");
        }
        return placed;
    }

    private void header() {
        boolean two = columns.stream().anyMatch(column -> column.lower() != null);
        int at = draft.add(columns.stream().map(LedgerColumn::upper).toArray());
        if (!two) {
            return;
        }
        draft.add(columns.stream().map(LedgerColumn::lower).toArray());
        @Nullable Object[] upper = draft.rows().get(at);
        for (int column = 0; column < width(); column++) {
            if (columns.get(column).lower() == null) {
                draft.merge(at, column, at + 1, column);
                continue;
            }
            int last = column;
            while (last + 1 < width()
                    && columns.get(last + 1).lower() != null
                    && Objects.equals(
                            columns.get(last + 1).field(), columns.get(column).field())) {
                upper[++last] = null;
            }
            draft.merge(at, column, at, last);
            column = last;
        }
    }

    private @Nullable Object[] line(BurdenRow row, @Nullable BurdenRow above, int number) {
        @Nullable Object[] line = new Object[width()];
        line[0] = BigDecimal.valueOf(number);
        for (int column = 1; column < line.length; column++) {
            line[column] = columns.get(column).is("unit") && look.ditto() && sameUnit(row, above)
                    ? "同上"
                    : cells.cell(columns.get(column), row);
        }
        return line;
    }

    /** Whether two rows name the same unit, and both name it. */
    private static boolean sameUnit(BurdenRow row, @Nullable BurdenRow above) {
        return above != null
                && row.unit() != null
                && above.unit() != null
                && row.unit().equals(above.unit())
                && names(row)
                && names(above);
    }

    private static boolean names(BurdenRow row) {
        return row.flaw() == null || !row.flaw().field().equals("unit");
    }

    /** Merges neighbours that say the same; the first keeps its cell. */
    private void mergeAlike(int firstRow, String field) {
        for (int column = 0; column < width(); column++) {
            if (!columns.get(column).is(field)) {
                continue;
            }
            int begin = firstRow;
            for (int row = firstRow + 1; row <= draft.rows().size(); row++) {
                Object value = draft.rows().get(begin)[column];
                boolean same = row < draft.rows().size()
                        && value != null
                        && value.equals(draft.rows().get(row)[column]);
                if (!same) {
                    for (int below = begin + 1; below < row; below++) {
                        draft.rows().get(below)[column] = null;
                    }
                    draft.merge(begin, column, row - 1, column);
                    begin = row;
                }
            }
        }
    }
}
