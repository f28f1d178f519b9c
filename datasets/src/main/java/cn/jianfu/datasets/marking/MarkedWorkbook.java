package cn.jianfu.datasets.marking;

import cn.jianfu.datasets.workbook.FileContent;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Marks a file that was read before: an {@code .xlsx} or {@code .xls} stays what it is, with its formats and formulas, and a text file becomes an {@code .xlsx}. */
public final class MarkedWorkbook {
    /** The whole workbook is held in memory here, some hundred times its packed size: no ledger of a community comes near. */
    private static final int MOST_BYTES = 4 << 20;

    private MarkedWorkbook() {}

    /** The ending of the marked file's name, with its dot. */
    public static String ending(WorkbookFile file) {
        return file.content() == FileContent.COMPOUND ? ".xls" : ".xlsx";
    }

    /**
     * Writes the marked file. Marks of an earlier check are taken away first.
     *
     * @param out stays open
     * @throws UnreadableWorkbookException when a text file cannot be read
     * @throws IOException when the workbook is too large to be marked, in a Chinese sentence, or cannot be written
     */
    public static void write(WorkbookFile file, List<Mark> marks, OutputStream out)
            throws IOException, UnreadableWorkbookException {
        if (file.bytes().length > MOST_BYTES) {
            throw new IOException("文件太大，不能逐格标注，请按清单在原文件中改正");
        }
        try (Workbook workbook = open(file)) {
            Painter painter = new Painter(workbook);
            for (Sheet sheet : workbook) {
                painter.clean(sheet);
            }
            for (Mark mark : marks) {
                // A text file's sheet is called what a sheet may be called.
                Sheet sheet = mark.sheet() == null
                        ? null
                        : file.content() == FileContent.TEXT ? workbook.getSheetAt(0) : workbook.getSheet(mark.sheet());
                if (sheet != null && mark.row() > 0) {
                    painter.paint(cell(sheet, mark), mark);
                }
            }
            Findings.write(workbook, marks);
            workbook.write(out);
        } catch (RuntimeException e) {
            throw new IOException("这份工作簿不能标注，请按清单在原文件中改正", e);
        }
    }

    private static Workbook open(WorkbookFile file) throws IOException, UnreadableWorkbookException {
        return switch (file.content()) {
            case PACKED -> new XSSFWorkbook(new ByteArrayInputStream(file.bytes()));
            case COMPOUND -> new HSSFWorkbook(new ByteArrayInputStream(file.bytes()));
            case TEXT, EMPTY, WEB_PAGE, PICTURE, PAPER, OTHER_TABLE, OLD, OTHER -> TextSheet.of(file);
        };
    }

    private static Cell cell(Sheet sheet, Mark mark) {
        Row row = sheet.getRow(mark.row() - 1);
        if (row == null) {
            row = sheet.createRow(mark.row() - 1);
        }
        return row.getCell(Math.max(mark.column(), 0), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
