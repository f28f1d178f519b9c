package cn.jianfu.dashboard.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;

/** Several tables to take away together, a sheet each; the last sheet says what they are. Asked when the download begins. */
public final class SheetsFile implements DownloadHandler {
    private static final String MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String fileName;
    private final Supplier<List<Part<?>>> parts;
    private final Supplier<Annex> annex;

    /** A sheet: its name, what stands over it, its columns and rows. */
    public record Part<T>(String name, String title, List<Field<T>> fields, List<T> rows) {
        private void write(Sheet sheet) {
            sheet.title(title);
            sheet.header(fields);
            rows.forEach(row -> sheet.row(
                    fields.stream().map(field -> field.value().apply(row)).toList()));
        }
    }

    public SheetsFile(String fileName, Supplier<List<Part<?>>> parts, Supplier<Annex> annex) {
        this.fileName = fileName.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".xlsx";
        this.parts = parts;
        this.annex = annex;
    }

    /** The link that fetches the file; not on a phone. */
    public Anchor link(String words, String testId) {
        Anchor anchor = new Anchor(this, words);
        anchor.addClassNames("link-button", "only-wide");
        anchor.setTestId(testId);
        return anchor;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(fileName);
        event.setContentType(MIME);
        write(event.getOutputStream());
    }

    /** Writes the file. */
    public void write(OutputStream out) throws IOException {
        List<Part<?>> all = parts.get();
        try (Workbook workbook = new Workbook(out, "减负", "1.0")) {
            for (Part<?> part : all) {
                part.write(new Sheet(workbook.newWorksheet(part.name())));
            }
            Annex more = annex.get();
            more.write(new Sheet(workbook.newWorksheet(more.name())));
        }
    }
}
