package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.sample.city.SteadyZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Turns drafts into the bytes of a file, always the same for the same drafts. */
final class DraftFile {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DraftFile() {}

    static byte[] workbook(List<SheetDraft> drafts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Jianfu", "1.0")) {
            for (SheetDraft draft : drafts) {
                fill(workbook.newWorksheet(draft.name()), draft);
            }
        }
        return SteadyZip.of(bytes.toByteArray());
    }

    private static void fill(Worksheet sheet, SheetDraft draft) {
        for (int row = 0; row < draft.rows().size(); row++) {
            @Nullable Object[] cells = draft.rows().get(row);
            for (int column = 0; column < cells.length; column++) {
                put(sheet, row, column, cells[column]);
            }
            if (draft.hidden(row)) {
                sheet.hideRow(row);
            }
        }
        for (SheetDraft.Area area : draft.merged()) {
            sheet.range(area.firstRow(), area.firstColumn(), area.lastRow(), area.lastColumn())
                    .merge();
        }
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {
                // Nothing stands there.
            }
            case LocalDate day -> {
                sheet.value(row, column, day.toEpochDay() - EPOCH.toEpochDay());
                sheet.style(row, column).format("yyyy-m-d").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, cell.toString());
        }
    }

    /** One sheet as text; lines end as Windows ends them. */
    static byte[] text(SheetDraft draft, Charset charset, boolean marked) throws IOException {
        StringBuilder text = new StringBuilder();
        if (marked) {
            text.append(BYTE_ORDER_MARK);
        }
        int width = draft.rows().stream().mapToInt(row -> row.length).max().orElse(0);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (@Nullable Object[] cells : draft.rows()) {
                for (int column = 0; column < width; column++) {
                    Object cell = column < cells.length ? cells[column] : null;
                    printer.print(cell instanceof BigDecimal number ? number.toPlainString() : cell);
                }
                printer.println();
            }
        }
        return text.toString().getBytes(charset);
    }
}
