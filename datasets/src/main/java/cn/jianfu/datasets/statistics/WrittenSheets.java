package cn.jianfu.datasets.statistics;

import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** What the ledgers say in their own words, line by line: the table shows the units that they mean. */
final class WrittenSheets {
    private static final String NAME = "台账原文";
    private static final List<String> COLUMNS =
            List.of("统计表序号", "社区", "证明编号", "台账写的证明名称或用途", "台账写的要求出具证明单位", "台账写的份数", "份数");
    private static final int[] WIDTHS = {11, 20, 15, 34, 40, 16, 7};
    private static final int HEADER_ROW = 2;

    private final Workbook workbook;
    private final TableStyles styles;
    private final StatisticsHeading heading;
    private final int rowsPerSheet;
    private @Nullable Sheet sheet;
    private int sheets;
    private int nextRow;

    WrittenSheets(Workbook workbook, TableStyles styles, StatisticsHeading heading, int rowsPerSheet) {
        this.workbook = workbook;
        this.styles = styles;
        this.heading = heading;
        this.rowsPerSheet = rowsPerSheet;
        begin();
    }

    /** Adds what the ledger says in the line of that number. */
    void add(long serial, StatisticsRow line) {
        if (nextRow >= rowsPerSheet) {
            begin();
        }
        Row row = Objects.requireNonNull(sheet).createRow(nextRow++);
        Page.put(row, 0, serial, styles.centred);
        Page.put(row, 1, line.place(), styles.text);
        text(row, 2, line.certificateNumber());
        Page.put(row, 3, line.certificateName(), styles.text);
        Page.put(row, 4, line.unitAsWritten(), styles.text);
        text(row, 5, line.quantityWritten());
        Page.put(row, 6, line.quantity(), styles.number);
        Page.fit(row, WIDTHS);
    }

    private void text(Row row, int column, @Nullable String text) {
        Page.put(row, column, text == null ? "" : text, styles.text);
    }

    private void begin() {
        Sheet next = workbook.createSheet(sheets == 0 ? NAME : NAME + "(续" + sheets + ")");
        sheets++;
        int last = COLUMNS.size() - 1;
        Page.setUp(next, 0, HEADER_ROW);
        Page.widths(next, WIDTHS);
        Page.merge(next, Page.row(next, 0, 30), 1, 0, last, heading.title() + "(" + NAME + ")", styles.title);
        Page.merge(next, Page.row(next, 1, 20), 1, 0, last, heading.period(), styles.period);
        Row header = Page.row(next, HEADER_ROW, 36);
        for (int column = 0; column <= last; column++) {
            Page.put(header, column, COLUMNS.get(column), styles.header);
        }
        sheet = next;
        nextRow = HEADER_ROW + 1;
    }
}
