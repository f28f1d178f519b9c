package cn.jianfu.datasets.sample.burden;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sheet before it is a file: cells of text, numbers and days, what is merged and which rows are hidden. Rows and columns count from 0. */
final class SheetDraft {
    private final String name;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();

    /** Merged cells, first and last included. */
    record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    SheetDraft(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Adds a row and says where it stands; a cell may be null. */
    int add(@Nullable Object... cells) {
        rows.add(cells);
        return rows.size() - 1;
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (lastRow > firstRow || lastColumn > firstColumn) {
            merged.add(new Area(firstRow, firstColumn, lastRow, lastColumn));
        }
    }

    void hide(int row) {
        hidden.add(row);
    }

    boolean hidden(int row) {
        return hidden.contains(row);
    }

    List<@Nullable Object[]> rows() {
        return rows;
    }

    List<Area> merged() {
        return merged;
    }
}
