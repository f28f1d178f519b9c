package cn.jianfu.datasets.statistics;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of the table's cells, in the fonts of official papers. */
final class TableStyles {
    final CellStyle title;
    final CellStyle period;
    final CellStyle left;
    final CellStyle right;
    final CellStyle header;
    final CellStyle text;
    final CellStyle centred;
    final CellStyle date;
    final CellStyle number;

    TableStyles(Workbook workbook) {
        Font titleFont = font(workbook, "宋体", 18, true);
        Font plainFont = font(workbook, "仿宋", 12, false);
        Font headerFont = font(workbook, "宋体", 11, true);
        Font bodyFont = font(workbook, "仿宋", 11, false);
        title = style(workbook, titleFont, HorizontalAlignment.CENTER, false);
        period = style(workbook, plainFont, HorizontalAlignment.CENTER, false);
        left = style(workbook, plainFont, HorizontalAlignment.LEFT, false);
        right = style(workbook, plainFont, HorizontalAlignment.RIGHT, false);
        header = style(workbook, headerFont, HorizontalAlignment.CENTER, true);
        text = style(workbook, bodyFont, HorizontalAlignment.LEFT, true);
        // Text that begins with = + - @ must stay text even after somebody edits the cell.
        text.setQuotePrefixed(true);
        centred = style(workbook, bodyFont, HorizontalAlignment.CENTER, true);
        date = style(workbook, bodyFont, HorizontalAlignment.CENTER, true);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-m-d"));
        number = style(workbook, bodyFont, HorizontalAlignment.RIGHT, true);
        number.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    }

    private static Font font(Workbook workbook, String name, int points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static CellStyle style(Workbook workbook, Font font, HorizontalAlignment alignment, boolean bordered) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(bordered);
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
