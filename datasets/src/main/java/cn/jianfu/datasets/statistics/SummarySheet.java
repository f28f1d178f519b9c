package cn.jianfu.datasets.statistics;

import cn.jianfu.datasets.catalogue.Attribute;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** One summary: certificates by attribute, a line for each unit or township, and their sum. Numbers are numbers, summed up here and not by the spreadsheet. */
final class SummarySheet {
    private static final List<Attribute> ATTRIBUTES =
            List.of(Attribute.PERMITTED, Attribute.PROHIBITED, Attribute.UNLISTED, Attribute.PENDING);
    private static final int LAST_COLUMN = 7;
    private static final int HEADER_ROW = 2;
    private static final int[] WIDTHS = {7, 46, 11, 11, 11, 11, 11, 13};

    private SummarySheet() {}

    /**
     * @param of the heading of the column that names each line
     * @param lines in the order in which they are to stand
     */
    static void write(
            Workbook workbook,
            TableStyles styles,
            StatisticsHeading heading,
            String name,
            String of,
            List<Tally.Line> lines,
            Tally.Line sum) {
        Sheet sheet = workbook.createSheet(name);
        Page.setUp(sheet, 0, HEADER_ROW);
        Page.widths(sheet, WIDTHS);
        Page.merge(
                sheet,
                Page.row(sheet, 0, 30),
                1,
                0,
                LAST_COLUMN,
                heading.title() + "(" + name + "，单位：份)",
                styles.title);
        Page.merge(sheet, Page.row(sheet, 1, 20), 1, 0, LAST_COLUMN, heading.period(), styles.period);
        Row header = Page.row(sheet, HEADER_ROW, 22);
        List<String> columns = List.of("序号", of, "可由", "不应由", "文件外", "待研判", "合计", "其中不合规");
        for (int column = 0; column < columns.size(); column++) {
            Page.put(header, column, columns.get(column), styles.header);
        }
        int serial = 0;
        for (Tally.Line line : lines) {
            Row row = sheet.createRow(HEADER_ROW + ++serial);
            Page.put(row, 0, serial, styles.centred);
            line(row, line, styles);
        }
        Row total = sheet.createRow(HEADER_ROW + serial + 1);
        Page.put(total, 0, "", styles.centred);
        line(total, sum, styles);
    }

    private static void line(Row row, Tally.Line line, TableStyles styles) {
        Page.put(row, 1, line.name(), styles.text);
        Page.fit(row, WIDTHS);
        int column = 2;
        for (Attribute attribute : ATTRIBUTES) {
            Page.put(row, column++, line.of(attribute), styles.number);
        }
        Page.put(row, column++, line.all(), styles.number);
        Page.put(row, column, line.nonCompliant(), styles.number);
    }
}
