package cn.jianfu.datasets.statistics;

import cn.jianfu.datasets.catalogue.Attribute;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The table itself, one line per ledger row, on as many sheets as it takes. */
final class DetailSheets {
    private static final List<String> COLUMNS =
            List.of("序号", "社区", "证明编号", "出具证明时间", "申请人", "证明名称或用途", "要求出具证明单位(全称)", "社区经办人");
    private static final List<Attribute> TICKED =
            List.of(Attribute.PERMITTED, Attribute.PROHIBITED, Attribute.UNLISTED);
    private static final String NAME = "统计表";
    private static final int LAST_COLUMN = COLUMNS.size() + TICKED.size() - 1;
    private static final int FIRST_ROW = 5;
    private static final int[] WIDTHS = {6, 20, 15, 13, 10, 28, 34, 10, 7, 8, 8};

    private final TableStyles styles;
    private final LongSheets sheets;
    private long serial;

    DetailSheets(Workbook workbook, TableStyles styles, StatisticsHeading heading, int rowsPerSheet) {
        this.styles = styles;
        AtomicInteger begun = new AtomicInteger();
        this.sheets = new LongSheets(workbook, NAME, FIRST_ROW, rowsPerSheet, sheet -> {
            // Before what the ledgers say in their own words, however many there are.
            workbook.setSheetOrder(sheet.getSheetName(), begun.getAndIncrement());
            head(sheet, styles, heading);
        });
    }

    /** Adds a line; its number. */
    long add(StatisticsRow certificate) {
        Row row = sheets.next();
        Page.put(row, 0, ++serial, styles.centred);
        Page.put(row, 1, certificate.place(), styles.text);
        Page.put(row, 2, certificate.certificateNumber(), styles.text);
        Cell date = row.createCell(3);
        date.setCellStyle(styles.date);
        date.setCellValue(certificate.issuedOn());
        Page.put(row, 4, certificate.applicant(), styles.text);
        Page.put(row, 5, certificate.certificate(), styles.text);
        Page.put(row, 6, certificate.unitResolved(), styles.text);
        Page.put(row, 7, certificate.clerk(), styles.text);
        for (int i = 0; i < TICKED.size(); i++) {
            Page.put(row, COLUMNS.size() + i, certificate.attribute() == TICKED.get(i) ? "√" : "", styles.centred);
        }
        Page.fit(row, WIDTHS);
        return serial;
    }

    private static void head(Sheet sheet, TableStyles styles, StatisticsHeading heading) {
        Page.setUp(sheet, 0, FIRST_ROW - 1);
        Page.widths(sheet, WIDTHS);
        Page.merge(sheet, Page.row(sheet, 0, 30), 1, 0, LAST_COLUMN, heading.title(), styles.title);
        Page.merge(sheet, Page.row(sheet, 1, 20), 1, 0, LAST_COLUMN, heading.period(), styles.period);
        Row third = Page.row(sheet, 2, 20);
        Page.merge(sheet, third, 1, 0, 5, heading.county(), styles.left);
        Page.merge(sheet, third, 1, 6, LAST_COLUMN, heading.reported(), styles.right);
        Row upper = Page.row(sheet, 3, 20);
        Row lower = Page.row(sheet, 4, 20);
        for (int column = 0; column < COLUMNS.size(); column++) {
            Page.merge(sheet, upper, 2, column, column, COLUMNS.get(column), styles.header);
        }
        Page.merge(sheet, upper, 1, COLUMNS.size(), LAST_COLUMN, "证明属性", styles.header);
        for (int i = 0; i < TICKED.size(); i++) {
            Page.put(lower, COLUMNS.size() + i, TICKED.get(i).label(), styles.header);
        }
    }
}
