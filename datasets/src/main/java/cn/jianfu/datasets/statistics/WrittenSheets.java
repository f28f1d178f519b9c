package cn.jianfu.datasets.statistics;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** What the ledgers say in their own words, line by line: the table shows the units that they mean. */
final class WrittenSheets {
    private static final String NAME = "台账原文";
    private static final List<String> COLUMNS =
            List.of("统计表序号", "社区", "证明编号", "台账写的证明名称或用途", "台账写的要求出具证明单位", "台账写的份数", "份数");
    private static final int[] WIDTHS = {11, 20, 15, 34, 40, 16, 7};
    private static final int HEADER_ROW = 2;

    private final TableStyles styles;
    private final LongSheets sheets;

    WrittenSheets(Workbook workbook, TableStyles styles, StatisticsHeading heading, int rowsPerSheet) {
        this.styles = styles;
        this.sheets =
                new LongSheets(workbook, NAME, HEADER_ROW + 1, rowsPerSheet, sheet -> head(sheet, styles, heading));
    }

    /** Adds what the ledger says in the line of that number. */
    void add(long serial, StatisticsRow line) {
        Row row = sheets.next();
        Page.put(row, 0, serial, styles.centred);
        Page.put(row, 1, line.place(), styles.text);
        Page.put(row, 2, line.certificateNumber(), styles.text);
        Page.put(row, 3, line.certificateName(), styles.text);
        Page.put(row, 4, line.unitAsWritten(), styles.text);
        Page.put(row, 5, line.quantityWritten(), styles.text);
        Page.put(row, 6, line.quantity(), styles.number);
        Page.fit(row, WIDTHS);
    }

    private static void head(Sheet sheet, TableStyles styles, StatisticsHeading heading) {
        int last = COLUMNS.size() - 1;
        Page.setUp(sheet, 0, HEADER_ROW);
        Page.widths(sheet, WIDTHS);
        Page.merge(sheet, Page.row(sheet, 0, 30), 1, 0, last, heading.title() + "(" + NAME + ")", styles.title);
        Page.merge(sheet, Page.row(sheet, 1, 20), 1, 0, last, heading.period(), styles.period);
        Row header = Page.row(sheet, HEADER_ROW, 36);
        for (int column = 0; column <= last; column++) {
            Page.put(header, column, COLUMNS.get(column), styles.header);
        }
    }
}
