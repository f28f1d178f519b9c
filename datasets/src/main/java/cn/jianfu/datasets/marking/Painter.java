package cn.jianfu.datasets.marking;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Colours cells and writes comments to them. */
final class Painter {
    private static final String AUTHOR = "减负核对";

    /** LibreOffice forgets who has written a comment. */
    private static final String SIGNED = "【" + AUTHOR + "】";

    private final Workbook workbook;
    private final CreationHelper create;
    /** Workbooks hold a few thousand styles: cells that looked alike go on looking alike. */
    private final Map<String, CellStyle> styles = new HashMap<>();

    Painter(Workbook workbook) {
        this.workbook = workbook;
        this.create = workbook.getCreationHelper();
    }

    /** Takes away what an earlier check has marked; what the clerks themselves have noted stays. */
    void clean(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                Comment comment = cell.getCellComment();
                if (comment != null && ours(comment)) {
                    String theirs = theirs(comment);
                    cell.removeCellComment();
                    cell.setCellStyle(style(cell, FillPatternType.NO_FILL, IndexedColors.AUTOMATIC));
                    if (!theirs.isEmpty()) {
                        write(cell, theirs, "");
                    }
                }
            }
        }
    }

    private static boolean ours(Comment comment) {
        return comment.getString().getString().contains(SIGNED);
    }

    private static String theirs(Comment comment) {
        String text = comment.getString().getString();
        return text.substring(0, text.indexOf(SIGNED)).strip();
    }

    void paint(Cell cell, Mark mark) {
        IndexedColors colour = mark.error() ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW;
        Comment before = cell.getCellComment();
        boolean ours = before != null && ours(before);
        String text =
                (before == null ? "" : before.getString().getString() + "\n") + (ours ? "" : SIGNED) + mark.message();
        if (before != null) {
            cell.removeCellComment();
        }
        if (!ours || mark.error()) {
            cell.setCellStyle(style(cell, FillPatternType.SOLID_FOREGROUND, colour));
        }
        write(cell, text, AUTHOR);
    }

    private void write(Cell cell, String text, String author) {
        ClientAnchor anchor = create.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(author);
        comment.setString(create.createRichTextString(text));
        cell.setCellComment(comment);
    }

    private CellStyle style(Cell cell, FillPatternType pattern, IndexedColors colour) {
        CellStyle now = cell.getCellStyle();
        return styles.computeIfAbsent(now.getIndex() + " " + pattern + " " + colour, key -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(now);
            style.setFillPattern(pattern);
            style.setFillForegroundColor(colour.getIndex());
            return style;
        });
    }
}
