package cn.jianfu.datasets.classify;

import cn.jianfu.datasets.workbook.SheetRow;
import cn.jianfu.datasets.workbook.SheetSink;
import cn.jianfu.datasets.workbook.SheetStart;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A table of names: the first sheet of the file, with its columns known by what the first row that is not blank says. */
final class NamesTable implements SheetSink {
    /**
     * @param line as Excel counts, from 1
     * @param id as written, empty when nothing is
     */
    record Row(int line, String id, String name, String purpose) {}

    private enum Column {
        ID("id", "编号", "序号"),
        NAME("name", "证明名称", "名称", "证明名称或用途"),
        PURPOSE("purpose", "用途", "证明用途"),
        UNIT("unit", "要求单位", "要求出具证明单位", "要求出具证明单位(全称)");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private int sheets;

    private NamesTable() {}

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException when it has no column of names
     */
    static List<Row> read(Path file) throws UnreadableWorkbookException {
        NamesTable table = new NamesTable();
        WorkbookFile.load(file).read(table);
        if (!table.places.containsKey(Column.NAME)) {
            throw new IllegalArgumentException("名称表 " + file + " 的表头缺少列“name”（证明名称），请补上后再试");
        }
        return table.rows;
    }

    @Override
    public void start(SheetStart sheet) {
        sheets++;
    }

    @Override
    public void row(SheetRow row) {
        if (sheets > 1 || row.blank()) {
            return;
        }
        if (places.isEmpty()) {
            header(row);
            return;
        }
        rows.add(new Row(row.number(), text(row, Column.ID), text(row, Column.NAME), text(row, Column.PURPOSE)));
    }

    @Override
    public void end() {
        // Everything is done row by row.
    }

    private void header(SheetRow row) {
        for (int i = 0; i < row.width(); i++) {
            String heading = Objects.requireNonNullElse(row.text(i), "")
                    .replace('（', '(')
                    .replace('）', ')')
                    .toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.headings.contains(heading)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
    }

    private String text(SheetRow row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : Objects.requireNonNullElse(row.text(place), "");
    }
}
