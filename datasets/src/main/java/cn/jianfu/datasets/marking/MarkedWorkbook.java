package cn.jianfu.datasets.marking;

import cn.jianfu.datasets.privacy.PersonalNumbers;
import cn.jianfu.datasets.workbook.FileContent;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Marks a file that was read before: an {@code .xlsx} or {@code .xls} stays what it is, with its formats and formulas, and a text file becomes an {@code .xlsx}. */
public final class MarkedWorkbook {
    /** An {@code .xls} is not packed: blank cells take two bytes each, and some fifty in memory. */
    private static final int MOST_BYTES = 4 << 20;

    /**
     * The whole workbook is held in memory here, some ten times what unpacks of it: no ledger of a community comes
     * near.
     */
    private static final long MOST_UNPACKED_BYTES = 24L << 20;

    /** What one workbook may take, two at a time might not. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

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
        if (file.bytes().length > MOST_BYTES
                || file.content() == FileContent.PACKED && UnpackedSize.exceeds(file.bytes(), MOST_UNPACKED_BYTES)) {
            throw new IOException("文件太大（或空白的格子太多），不能逐格标注，请按清单在原文件中改正");
        }
        ONE_AT_A_TIME.lock();
        try {
            mark(file, marks, out);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static void mark(WorkbookFile file, List<Mark> marks, OutputStream out)
            throws IOException, UnreadableWorkbookException {
        try (Workbook workbook = open(file)) {
            Painter painter = new Painter(workbook);
            for (Sheet sheet : workbook) {
                painter.clean(sheet);
            }
            for (Mark mark : marks) {
                // A text file's sheet is called what a sheet may be called.
                Sheet sheet = mark.sheet() == null
                        ? null
                        : file.content() == FileContent.TEXT ? workbook.getSheetAt(0) : named(workbook, mark.sheet());
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

    /** By the name that findings have of it: without a telephone that somebody has put there. */
    private static @Nullable Sheet named(Workbook workbook, String name) {
        Sheet same = workbook.getSheet(name);
        if (same != null) {
            return same;
        }
        for (Sheet sheet : workbook) {
            if (PersonalNumbers.maskedInName(sheet.getSheetName()).equals(name)) {
                return sheet;
            }
        }
        return null;
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
