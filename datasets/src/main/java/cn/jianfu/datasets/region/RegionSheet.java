package cn.jianfu.datasets.region;

import cn.jianfu.datasets.workbook.SheetRow;
import cn.jianfu.datasets.workbook.SheetSink;
import cn.jianfu.datasets.workbook.SheetStart;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One sheet of a region table: its rows that are not blank, as text. */
record RegionSheet(String name, List<Line> lines) {
    /** Hebei, which has the most, has some 60,000 regions. */
    private static final int MOST_LINES = 150_000;

    /** @param number as Excel counts, from 1 */
    record Line(int number, List<String> cells) {
        /** The text in a column; empty where there is none or no such column. */
        String text(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * All sheets of a file.
     *
     * @throws UnreadableWorkbookException when it is no table
     * @throws IllegalArgumentException when it has more rows than any province has regions
     */
    static List<RegionSheet> all(WorkbookFile file) throws UnreadableWorkbookException {
        List<RegionSheet> sheets = new ArrayList<>();
        file.read(new SheetSink() {
            private int lines;

            @Override
            public void start(SheetStart sheet) {
                sheets.add(new RegionSheet(sheet.name(), new ArrayList<>()));
            }

            @Override
            public void row(SheetRow row) {
                if (row.blank()) {
                    return;
                }
                if (++lines > MOST_LINES) {
                    throw new IllegalArgumentException("区划表超过 " + MOST_LINES + " 行，请只留本县、本市或本省的部分再试");
                }
                List<String> cells = new ArrayList<>(row.width());
                for (int column = 0; column < row.width(); column++) {
                    cells.add(Objects.requireNonNullElse(row.text(column), ""));
                }
                sheets.getLast().lines().add(new Line(row.number(), cells));
            }

            @Override
            public void end() {
                // Everything is done row by row.
            }
        });
        return sheets;
    }
}
