package cn.jianfu.dashboard.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet behind a table that says how its figures were made.
 *
 * @param name of the sheet
 * @param sections each with a heading, one after the other
 */
public record Annex(String name, List<Section> sections) {
    public Annex {
        sections = List.copyOf(sections);
    }

    /** Rows under a heading and the names of their columns; a value may be a text, a number, or null for an empty cell. */
    public record Section(String heading, List<String> columns, List<List<@Nullable Object>> rows) {}

    void write(Sheet sheet) {
        sheet.title(name);
        sheet.widths(34, 18, 12, 64);
        for (Section section : sections) {
            sheet.row(List.of());
            sheet.strong(List.of(section.heading()));
            if (!section.columns().isEmpty()) {
                sheet.strong(section.columns());
            }
            section.rows().forEach(sheet::row);
        }
    }
}
