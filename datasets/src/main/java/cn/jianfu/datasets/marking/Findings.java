package cn.jianfu.datasets.marking;

import cn.jianfu.datasets.reading.FindingsSheet;
import cn.jianfu.datasets.workbook.CellReference;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheet that lists all marks. */
final class Findings {
    private static final int[] CHARACTERS = {8, 18, 10, 22, 26, 70};

    private Findings() {}

    static void write(Workbook workbook, List<Mark> marks) {
        int old = workbook.getSheetIndex(FindingsSheet.NAME);
        if (old >= 0 && workbook.getNumberOfSheets() > 1) {
            workbook.removeSheetAt(old);
        }
        Sheet sheet = workbook.createSheet(FindingsSheet.NAME);
        CellStyle bold = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        Row title = sheet.createRow(0);
        text(title, 0, marks.isEmpty() ? "没有发现问题" : "共 " + marks.size() + " 处，改好后连同本表一起再次报送即可");
        Row header = sheet.createRow(1);
        for (int column = 0; column < FindingsSheet.HEADER.size(); column++) {
            text(header, column, FindingsSheet.HEADER.get(column));
            header.getCell(column).setCellStyle(bold);
            sheet.setColumnWidth(column, CHARACTERS[column] * 256);
        }
        int next = 2;
        for (Mark mark : marks) {
            line(workbook, sheet.createRow(next++), mark);
        }
        sheet.createFreezePane(0, 2);
        // On paper as wide as the page, however long the sentences are.
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void line(Workbook workbook, Row row, Mark mark) {
        text(row, 0, mark.error() ? "须改正" : "请核对");
        text(row, 1, mark.sheet() == null ? "" : mark.sheet());
        if (mark.row() > 0) {
            String cell = CellReference.letters(Math.max(mark.column(), 0)) + mark.row();
            text(row, 2, cell);
            if (mark.sheet() != null && workbook.getSheet(mark.sheet()) != null) {
                Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress("'" + mark.sheet().replace("'", "''") + "'!" + cell);
                row.getCell(2).setHyperlink(link);
            }
        }
        text(row, 3, mark.field() == null ? "" : mark.field());
        text(row, 4, mark.value() == null ? "" : mark.value());
        text(row, 5, mark.message());
    }

    /** As text, whatever it begins with. */
    private static void text(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            CellStyle quoted = row.getSheet().getWorkbook().createCellStyle();
            quoted.setQuotePrefixed(true);
            cell.setCellStyle(quoted);
        }
    }
}
