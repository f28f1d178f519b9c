package cn.jianfu.datasets.statistics;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A last sheet that says what the table is of, how it was computed and what its figures mean; the official sheets stay as the form has them. */
final class NotesSheet {
    private static final int CHARACTER = 256;

    private NotesSheet() {}

    /** @param notes a name and what is said, one under the other */
    static void write(Workbook workbook, TableStyles styles, List<List<String>> notes) {
        Sheet sheet = workbook.createSheet("口径");
        sheet.setColumnWidth(0, 18 * CHARACTER);
        sheet.setColumnWidth(1, 90 * CHARACTER);
        for (List<String> note : notes) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < note.size(); i++) {
                Cell cell = row.createCell(i);
                cell.setCellStyle(styles.text);
                cell.setCellValue(note.get(i));
            }
        }
    }
}
