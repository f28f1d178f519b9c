package cn.jianfu.datasets.statistics;

import cn.jianfu.datasets.unit.UnitResolution;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the statistics table as an {@code .xlsx} workbook. Memory is bounded by the row and by the number of units, not by the number of certificates. */
public final class StatisticsTableWriter {
    private StatisticsTableWriter() {}

    /**
     * Writes the table, what the ledgers say in their own words, a summary by unit and one by township; all add up to
     * the same number of certificates. Rows beyond what a sheet can hold go on on a further sheet.
     *
     * @param out stays open
     * @param rows in the order in which they are to stand
     * @param notes what a last sheet says of the table: names and what is said
     */
    public static void write(
            OutputStream out, StatisticsHeading heading, Iterator<StatisticsRow> rows, List<List<String>> notes)
            throws IOException {
        write(out, heading, rows, notes, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    static void write(
            OutputStream out,
            StatisticsHeading heading,
            Iterator<StatisticsRow> rows,
            List<List<String>> notes,
            int rowsPerSheet)
            throws IOException {
        // The rows on their way lie in temporary files with applicants' names in them: this sort of workbook encrypts
        // those.
        try (SXSSFWorkbook workbook = new SXSSFWorkbookWithCustomZipEntrySource()) {
            TableStyles styles = new TableStyles(workbook);
            DetailSheets details = new DetailSheets(workbook, styles, heading, rowsPerSheet);
            WrittenSheets written = new WrittenSheets(workbook, styles, heading, rowsPerSheet);
            Tally byUnit = new Tally();
            Tally byTownship = new Tally();
            while (rows.hasNext()) {
                StatisticsRow row = rows.next();
                written.add(details.add(row), row);
                byUnit.add(row.unitResolved(), row.attribute(), row.quantity());
                byTownship.add(row.township(), row.attribute(), row.quantity());
            }
            SummarySheet.write(
                    workbook,
                    styles,
                    heading,
                    "按单位归类",
                    "要求出具证明单位",
                    byUnit.ranked(UnitResolution.UNSTATED_NAME),
                    byUnit.total());
            SummarySheet.write(workbook, styles, heading, "按乡镇归类", "乡镇(街道)", byTownship.lines(), byTownship.total());
            NotesSheet.write(workbook, styles, notes);
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }
}
