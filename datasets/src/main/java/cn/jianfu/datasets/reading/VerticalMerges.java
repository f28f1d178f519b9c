package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.MergedArea;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries the value of a merged cell down to the rows that it reaches. Rows must come from the top. */
final class VerticalMerges {
    private final Supplier<List<MergedArea>> merged;
    private final Map<Integer, Column> columns = new HashMap<>();
    private List<MergedArea> wide = List.of();
    private boolean asked;
    private @Nullable SheetRow above;
    private @Nullable SheetRow current;

    /** @param merged asked at the first blank cell: only there does it matter */
    VerticalMerges(Supplier<List<MergedArea>> merged) {
        this.merged = merged;
    }

    private void ask() {
        asked = true;
        List<MergedArea> sorted = new ArrayList<>(merged.get());
        sorted.sort(Comparator.comparingInt(MergedArea::firstRow));
        for (MergedArea area : sorted) {
            if (area.lastRow() > area.firstRow()) {
                columns.computeIfAbsent(area.firstColumn(), key -> new Column())
                        .areas
                        .add(area);
            }
        }
        wide = sorted.stream()
                .filter(area -> area.lastColumn() - area.firstColumn() >= 2)
                .toList();
    }

    private static final class Column {
        private final List<MergedArea> areas = new ArrayList<>();
        private int next;
        private int until;
        private @Nullable Cell carried;
    }

    /** The cell, or what is carried down to it. Must be asked for every row from the top. */
    @Nullable
    Cell cell(SheetRow row, int index) {
        if (row != current) {
            above = current;
            current = row;
        }
        Cell own = row.cell(index);
        if (!asked && own == null) {
            ask();
        }
        Column column = columns.isEmpty() ? null : columns.get(index);
        if (column == null) {
            return own;
        }
        while (column.next < column.areas.size()
                && column.areas.get(column.next).firstRow() <= row.number()) {
            MergedArea area = column.areas.get(column.next++);
            column.until = area.lastRow();
            column.carried = area.firstRow() == row.number() ? own : above(area, index);
        }
        return own == null && row.number() <= column.until ? column.carried : own;
    }

    /** What stands in an area that began before anybody asked: until then no cell was blank, so it began in the row above. */
    private @Nullable Cell above(MergedArea area, int index) {
        SheetRow row = above;
        return row != null && area.firstRow() <= row.number() && row.number() <= area.lastRow()
                ? row.cell(index)
                : null;
    }

    /** Over how many rows the cell is merged, 1 when it is not. */
    int height(SheetRow row, int column) {
        if (!asked) {
            ask();
        }
        Column merges = columns.isEmpty() ? null : columns.get(column);
        return merges == null
                ? 1
                : merges.areas.stream()
                        .filter(area -> area.firstRow() <= row.number() && area.lastRow() >= row.number())
                        .mapToInt(area -> area.lastRow() - area.firstRow() + 1)
                        .findFirst()
                        .orElse(1);
    }

    /** Whether a cell in the row is merged over at least three columns, as lines that divide a table are. */
    boolean wide(SheetRow row, int column) {
        if (!asked) {
            ask();
        }
        return wide.stream()
                .anyMatch(area -> area.firstRow() <= row.number()
                        && area.lastRow() >= row.number()
                        && area.firstColumn() == column);
    }
}
