package cn.jianfu.datasets.statistics;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** What all sheets have in common: how they print, and how a cell is put down. */
final class Page {
    private static final float POINTS_A_LINE = 15.5f;
    /** Excel's own limit. */
    private static final float MOST_POINTS = 409;

    private Page() {}

    /** A4 landscape, as wide as the page, the rows above {@code headerEnd} on every page. */
    static void setUp(Sheet sheet, int headerBegin, int headerEnd) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        // As many pages long as it takes.
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setRepeatingRows(new CellRangeAddress(headerBegin, headerEnd, -1, -1));
        sheet.createFreezePane(0, headerEnd + 1);
        Footer footer = sheet.getFooter();
        footer.setCenter("第&P页 共&N页");
    }

    static void widths(Sheet sheet, int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * 256);
        }
    }

    static Row row(Sheet sheet, int number, int points) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(points);
        return row;
    }

    /**
     * Makes the row so high that its longest text is seen whole. Programs that open a workbook do not do so for rows
     * that were written, and LibreOffice prints what does not
     * fit over the next row.
     *
     * @param characters the widths of the columns
     */
    static void fit(Row row, int... characters) {
        int lines = 1;
        for (int column = 0; column < characters.length; column++) {
            Cell cell = row.getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                // Words that break before a bracket leave some of the line blank.
                int within = Math.max(2, characters[column] - 2);
                for (String line : cell.getStringCellValue().split("\n", -1)) {
                    lines = Math.max(lines, Math.ceilDiv(Math.max(1, width(line)), within));
                }
            }
        }
        row.setHeightInPoints(Math.min(MOST_POINTS, lines * POINTS_A_LINE + 4));
    }

    /** In the widths of a digit: an ideograph is as wide as two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    static void put(Row row, int column, @Nullable String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text == null ? "" : text);
    }

    static void put(Row row, int column, double number, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(number);
    }

    /** One text over several cells, all of them in its style so that the border closes. */
    static void merge(Sheet sheet, Row first, int rows, int from, int to, String text, CellStyle style) {
        for (int r = 0; r < rows; r++) {
            Row row = r == 0 ? first : sheet.getRow(first.getRowNum() + r);
            for (int column = from; column <= to; column++) {
                put(row, column, r == 0 && column == from ? text : "", style);
            }
        }
        if (rows > 1 || to > from) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(first.getRowNum(), first.getRowNum() + rows - 1, from, to));
        }
    }
}
