package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.MergedArea;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries the value of a merged cell down to the rows that it reaches. Rows must come from the top. */
final class VerticalMerges {
    private final Map<Integer, Column> columns = new HashMap<>();
    private final List<MergedArea> wide;

    VerticalMerges(List<MergedArea> merged) {
        List<MergedArea> sorted = new ArrayList<>(merged);
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

    boolean none() {
        return columns.isEmpty();
    }

    /** The cell, or what is carried down to it. Must be asked for every row from the top. */
    @Nullable
    Cell cell(SheetRow row, int index) {
        Cell own = row.cell(index);
        Column column = columns.isEmpty() ? null : columns.get(index);
        if (column == null) {
            return own;
        }
        while (column.next < column.areas.size()
                && column.areas.get(column.next).firstRow() <= row.number()) {
            MergedArea area = column.areas.get(column.next++);
            column.until = area.lastRow();
            column.carried = area.firstRow() == row.number() ? own : null;
        }
        return own == null && row.number() <= column.until ? column.carried : own;
    }

    /** Whether a cell in the row is merged over at least three columns, as lines that divide a table are. */
    boolean wide(SheetRow row, int column) {
        return wide.stream()
                .anyMatch(area -> area.firstRow() <= row.number()
                        && area.lastRow() >= row.number()
                        && area.firstColumn() == column);
    }
}
