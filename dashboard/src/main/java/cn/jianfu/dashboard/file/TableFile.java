package cn.jianfu.dashboard.file;

import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** A table to take away. Texts go in as texts and figures as numbers: nothing of it is run as a formula. */
public final class TableFile<T> implements DownloadHandler {
    /** What the file is. */
    public enum Format {
        CSV("CSV", "csv", "text/csv;charset=utf-8"),
        XLSX("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String label;
        private final String extension;
        private final String mime;

        Format(String label, String extension, String mime) {
            this.label = label;
            this.extension = extension;
            this.mime = mime;
        }
    }

    private final Format format;
    private final String sheetName;
    private final String title;
    private final List<Field<T>> fields;
    private final Supplier<? extends Iterable<T>> rows;
    private final @Nullable Supplier<Annex> annex;

    /**
     * @param sheetName names the sheet and, with the title, the file
     * @param title what the table speaks of: region and period
     * @param rows asked when the download begins
     */
    public TableFile(
            Format format,
            String sheetName,
            String title,
            List<Field<T>> fields,
            Supplier<? extends Iterable<T>> rows) {
        this(format, sheetName, title, fields, rows, null);
    }

    private TableFile(
            Format format,
            String sheetName,
            String title,
            List<Field<T>> fields,
            Supplier<? extends Iterable<T>> rows,
            @Nullable Supplier<Annex> annex) {
        this.format = format;
        this.sheetName = sheetName;
        this.title = title;
        this.fields = List.copyOf(fields);
        this.rows = rows;
        this.annex = annex;
    }

    /** The same file; a workbook has one sheet more. */
    public TableFile<T> with(Supplier<Annex> more) {
        return new TableFile<>(format, sheetName, title, fields, rows, more);
    }

    /** The link that fetches the file; not on a phone. */
    public Anchor link() {
        Anchor anchor = new Anchor(this, "导出 " + format.label);
        anchor.addClassNames("link-button", "only-wide");
        anchor.setTestId("export-" + format.extension);
        return anchor;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(sheetName + "_" + title + "." + format.extension);
        event.setContentType(format.mime);
        write(event.getOutputStream());
    }

    /** Writes the file. */
    public void write(OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(out);
            case XLSX -> workbook(out);
        }
    }

    private void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF'); // without it Excel takes the file for GBK
        line(writer, fields.stream().map(Field::header).toList());
        for (T row : rows.get()) {
            List<@Nullable Object> cells = new ArrayList<>();
            fields.forEach(field -> cells.add(field.value().apply(row)));
            line(writer, cells);
        }
        writer.flush();
    }

    private static void line(Writer writer, List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            writer.write(i == 0 ? "" : ",");
            writer.write(
                    switch (cells.get(i)) {
                        case null -> "";
                        case Field.Share share -> Figures.percent(share.value());
                        case Field.Amount amount -> amount.value().toPlainString();
                        case Number number -> number.toString();
                        case Object text -> quoted(text.toString());
                    });
        }
        writer.write("\r\n");
    }

    /** A text that begins like a formula would be run by the program that opens it; an apostrophe stops that. */
    static String quoted(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private void workbook(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "减负", "1.0")) {
            Sheet sheet = new Sheet(workbook.newWorksheet(sheetName));
            sheet.title(title + " " + sheetName);
            sheet.header(fields);
            for (T each : rows.get()) {
                sheet.row(
                        fields.stream().map(field -> field.value().apply(each)).toList());
            }
            if (annex != null) {
                Annex more = annex.get();
                more.write(new Sheet(workbook.newWorksheet(more.name())));
            }
        }
    }
}
