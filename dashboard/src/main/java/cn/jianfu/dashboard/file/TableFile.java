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
import java.util.regex.Pattern;
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

    private static final int LONGEST_NAME = 80;
    private static final Pattern FORMULA = Pattern.compile("[\\s\\h\\p{Cntrl}\\uFEFF\\u200B]*[=+\\-@＝＋－＠]|[\\t\\r\\n]");

    private final Format format;
    private final String sheetName;
    private final String title;
    private final List<Field<T>> fields;
    private final Supplier<? extends Iterable<T>> rows;
    private final Supplier<Annex> annex;

    /**
     * @param sheetName names the sheet and, with the title, the file
     * @param title what the table speaks of: region, period, and what it is narrowed to
     * @param rows asked when the download begins
     * @param annex what the table says of itself, asked likewise: one sheet more in a workbook, the last lines of a
     *     CSV file
     */
    public TableFile(
            Format format,
            String sheetName,
            String title,
            List<Field<T>> fields,
            Supplier<? extends Iterable<T>> rows,
            Supplier<Annex> annex) {
        this.format = format;
        this.sheetName = sheetName;
        this.title = title;
        this.fields = List.copyOf(fields);
        this.rows = rows;
        this.annex = annex;
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
        event.setFileName(fileName());
        event.setContentType(format.mime);
        write(event.getOutputStream());
    }

    /** What people type into a filter may stand in the title; a file's name is no place for all of it. */
    private String fileName() {
        String name = (sheetName + "_" + title).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return name.substring(0, Math.min(LONGEST_NAME, name.length())) + "." + format.extension;
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
        for (Annex.Section section : annex.get().sections()) {
            line(writer, List.of());
            line(writer, List.of(section.heading()));
            if (!section.columns().isEmpty()) {
                line(writer, section.columns());
            }
            for (List<@Nullable Object> row : section.rows()) {
                line(writer, row);
            }
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

    /**
     * A text that begins like a formula would be run by the program that opens it; an apostrophe stops that. Blanks
     * before it are passed over by some programs, and full-width signs are taken for the plain ones.
     */
    static String quoted(String text) {
        String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
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
            Annex more = annex.get();
            more.write(new Sheet(workbook.newWorksheet(more.name())));
        }
    }
}
