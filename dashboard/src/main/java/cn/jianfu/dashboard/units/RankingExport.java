package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The ranking as a file: the same scope, period, filter and order as on the screen, all pages of it. */
final class RankingExport implements DownloadHandler {
    /** What the file is. */
    enum Format {
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

        String label() {
            return label;
        }

        String extension() {
            return extension;
        }
    }

    private static final List<String> HEADER = List.of(
            "名次", "单位", "系统", "层级", "不合规证明", "其中不应由", "其中文件外", "占全部", "涉及社区", "涉及乡镇（街道）", "不合规事项", "上期不合规证明", "索要证明总数");

    private final UnitRanking ranking;
    private final Sight sight;
    private final RankingFilter filter;
    private final Format format;

    RankingExport(UnitRanking ranking, Sight sight, RankingFilter filter, Format format) {
        this.ranking = ranking;
        this.sight = sight;
        this.filter = filter;
        this.format = format;
    }

    Format format() {
        return format;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(
                "单位排行_" + sight.scope().region().name() + "_" + sight.period().label() + "." + format.extension);
        event.setContentType(format.mime);
        write(event.getOutputStream());
    }

    /** Writes the file. */
    void write(OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(out);
            case XLSX -> workbook(out);
        }
    }

    private static List<Object> cells(UnitRank unit) {
        return List.of(
                unit.place(),
                unit.name(),
                unit.system(),
                unit.level(),
                unit.nonCompliant(),
                unit.prohibited(),
                unit.unlisted(),
                unit.ofAll() == 0 ? 0.0 : (double) unit.nonCompliant() / unit.ofAll(),
                unit.communities(),
                unit.townships(),
                unit.items(),
                unit.before(),
                unit.certificates());
    }

    private void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF'); // without it Excel takes the file for GBK
        line(writer, HEADER);
        for (Iterator<UnitRank> units = ranking.all(sight, filter).iterator(); units.hasNext(); ) {
            line(writer, cells(units.next()));
        }
        writer.flush();
    }

    private static void line(Writer writer, List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            writer.write(i == 0 ? "" : ",");
            writer.write(cells.get(i) instanceof String text ? quoted(text) : plain(cells.get(i)));
        }
        writer.write("\r\n");
    }

    private static String plain(Object number) {
        return number instanceof Double share ? Figures.percent(share) : number.toString();
    }

    /** A text that begins like a formula would be run by the program that opens it; an apostrophe stops that. */
    static String quoted(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private void workbook(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "减负", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("单位排行");
            sheet.value(
                    0,
                    0,
                    sight.scope().region().name() + " 单位排行（" + sight.period().label() + "）");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(1, column, HEADER.get(column));
                sheet.style(1, column).bold().fillColor("E9EFFC").set();
            }
            sheet.width(1, 32);
            sheet.freezePane(0, 2);
            int row = 2;
            for (Iterator<UnitRank> units = ranking.all(sight, filter).iterator(); units.hasNext(); row++) {
                List<Object> cells = cells(units.next());
                for (int column = 0; column < cells.size(); column++) {
                    // Texts go in as texts, figures as numbers: nothing of it is a formula.
                    switch (cells.get(column)) {
                        case String text -> sheet.value(row, column, text);
                        case Number number -> sheet.value(row, column, number);
                        default -> throw new IllegalStateException();
                    }
                }
                sheet.style(row, 7).format("0.0%").set();
            }
        }
    }
}
