package cn.jianfu.datasets.statistics;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A list that goes on on a further sheet, under the same head, where one is full. */
final class LongSheets {
    private final Workbook workbook;
    private final String name;
    private final int firstRow;
    private final int rowsPerSheet;
    private final Consumer<Sheet> head;
    private Sheet sheet;
    private int further = 1;
    private int nextRow;

    /**
     * Begins the first sheet, which is there even if no row comes.
     *
     * @param firstRow below the head, from 0
     * @param head writes what stands above the rows
     */
    LongSheets(Workbook workbook, String name, int firstRow, int rowsPerSheet, Consumer<Sheet> head) {
        this.workbook = workbook;
        this.name = name;
        this.firstRow = firstRow;
        this.rowsPerSheet = rowsPerSheet;
        this.head = head;
        this.nextRow = firstRow;
        this.sheet = workbook.createSheet(name);
        head.accept(sheet);
    }

    /** The row below the last one. */
    Row next() {
        if (nextRow >= rowsPerSheet) {
            sheet = workbook.createSheet(name + "(续" + further++ + ")");
            nextRow = firstRow;
            head.accept(sheet);
        }
        return sheet.createRow(nextRow++);
    }
}
