package cn.jianfu.datasets.kind;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the blank ledger of a kind, for communities that keep none yet. */
public final class BlankWorkbook {
    private static final int BLANK_ROWS = 30;
    private static final int HEADER = 2;

    private BlankWorkbook() {}

    /**
     * Writes an {@code .xlsx} workbook with title, county line, header and numbered blank rows. Fields whose data are dropped are not asked for.
     *
     * @param out stays open
     */
    public static void write(LedgerKind kind, OutputStream out) throws IOException {
        List<Field> fields = kind.fields().stream()
                .filter(field -> field.personal() != Personal.DROPPED && !field.beside())
                .toList();
        Workbook workbook = new Workbook(out, "Jianfu", "1.0");
        Worksheet sheet = workbook.newWorksheet("台账");
        boolean ticks = fields.stream().anyMatch(field -> field.required() && field.type() instanceof FieldType.OneOf);
        int rows = ticks ? 2 : 1;
        int column = heading(sheet, 0, "序号", rows, 6);
        for (Field field : fields) {
            if (field.required() && field.type() instanceof FieldType.OneOf oneOf) {
                int last = column + oneOf.options().size() - 1;
                sheet.value(HEADER, column, field.label());
                sheet.range(HEADER, column, HEADER, last).merge();
                for (FieldType.Option option : oneOf.options()) {
                    sheet.value(HEADER + 1, column, option.label());
                    sheet.width(column++, 9);
                }
            } else {
                column = heading(
                        sheet,
                        column,
                        field.label(),
                        rows,
                        Math.max(12, field.label().length() * 2 + 2));
            }
        }
        int last = column - 1;
        sheet.value(0, 0, "____年" + kind.label());
        sheet.range(0, 0, 0, last).merge();
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .set();
        sheet.value(1, 0, "县(市、区):                年    月    日");
        sheet.range(1, 0, 1, last).merge();
        for (int row = 0; row < BLANK_ROWS; row++) {
            sheet.value(HEADER + rows + row, 0, row + 1);
        }
        sheet.range(HEADER, 0, HEADER + rows - 1, last)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.range(HEADER + rows, 0, HEADER + rows + BLANK_ROWS - 1, last)
                .style()
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.freezePane(0, HEADER + rows);
        workbook.finish();
    }

    private static int heading(Worksheet sheet, int column, String label, int rows, int width) {
        sheet.value(HEADER, column, label);
        if (rows > 1) {
            sheet.range(HEADER, column, HEADER + rows - 1, column).merge();
        }
        sheet.width(column, width);
        return column + 1;
    }
}
