package cn.jianfu.datasets.statistics;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * A last sheet that says what the table is of, how it was computed and what its figures mean; the official sheets stay
 * as the form has them.
 */
final class NotesSheet {
    private static final int[] WIDTHS = {18, 90};

    private NotesSheet() {}

    /** @param notes a name and what is said, one under the other */
    static void write(Workbook workbook, TableStyles styles, List<List<String>> notes) {
        Sheet sheet = workbook.createSheet("口径");
        Page.setUp(sheet, 0, 0);
        Page.widths(sheet, WIDTHS);
        Page.merge(sheet, Page.row(sheet, 0, 30), 1, 0, WIDTHS.length - 1, "口径", styles.title);
        for (List<String> note : notes) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < note.size(); i++) {
                Page.put(row, i, note.get(i), styles.text);
            }
            Page.fit(row, WIDTHS);
        }
    }
}
