package cn.jianfu.dashboard.file;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet that is written from top to bottom. */
final class Sheet {
    private static final String GROUND = "E9EFFC";

    /** More characters than so many beside each other are too small to be read on a sheet of A4. */
    private static final int LEGIBLE = 190;

    private final Worksheet sheet;
    private int row;

    Sheet(Worksheet sheet) {
        this.sheet = sheet;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    void title(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().fontSize(14).set();
        row++;
    }

    /** Names the columns, gives them their width, and keeps all down to here in sight. */
    void header(List<? extends Field<?>> fields) {
        for (int column = 0; column < fields.size(); column++) {
            sheet.value(row, column, fields.get(column).header());
            sheet.style(row, column).bold().fillColor(GROUND).set();
            sheet.width(column, fields.get(column).width());
        }
        row++;
        sheet.freezePane(0, row);
        // On paper all columns stand on one page, as on the screen, unless nobody could read them; every page tells
        // what its columns are.
        double width = fields.stream().mapToDouble(Field::width).sum();
        sheet.fitToWidth((short) Math.ceil(width / LEGIBLE));
        sheet.repeatRows(row - 1);
    }

    /** Columns of so many characters. */
    void widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.width(column, characters[column]);
        }
    }

    void row(List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
    }

    /** The same in bold. */
    void strong(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
            sheet.style(row, column).bold().set();
        }
        row++;
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Field.Share share -> {
                sheet.value(row, column, share.value());
                sheet.style(row, column).format("0.0%").set();
            }
            case Field.Amount amount -> {
                sheet.value(row, column, amount.value());
                sheet.style(row, column).format("#,##0.0").set();
            }
            case Long count -> {
                sheet.value(row, column, count);
                sheet.style(row, column).format("#,##0").set();
            }
            case Number number -> sheet.value(row, column, number);
            case Object text -> sheet.value(row, column, text.toString());
        }
    }
}
