package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.MergedArea;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tables that stand next to each other under the same headings, as people print them to save paper. */
final class SideBySide {
    private SideBySide() {}

    /**
     * One of the tables.
     *
     * @param from its first column
     * @param to the first column of the next table
     * @param sheet the sheet's name, for the tables further right with words that tell them from the first: rows are known by sheet and number
     */
    record Part(Layout layout, int from, int to, String sheet) {
        /** The only table of a sheet. */
        static Part whole(Layout layout, String sheet) {
            return new Part(layout, 0, Integer.MAX_VALUE, sheet);
        }

        /** The same columns, under other headings from here on. */
        Part with(Layout now) {
            return new Part(now, from, to, sheet);
        }

        SheetRow of(SheetRow row) {
            return from == 0 && to == Integer.MAX_VALUE ? row : row.part(from, to);
        }
    }

    /** The tables under a header: one, unless its first heading comes again and each part by itself is a header of the same kind. */
    static List<Part> of(
            Header header,
            @Nullable SheetRow lower,
            Supplier<List<MergedArea>> merged,
            String words,
            String sheet,
            HeaderFinder finder) {
        List<Integer> starts = starts(header.row());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            Layout layout =
                    finder.in(header.row().part(from, to), lower == null ? null : lower.part(from, to), merged, words);
            if (layout == null || layout.kind != header.layout().kind) {
                parts.clear();
                break;
            }
            parts.add(new Part(layout, from, to, i == 0 ? sheet : sheet + "（右侧表" + (i == 1 ? "" : i) + "）"));
        }
        return parts.size() >= 2 ? parts : List.of(Part.whole(header.layout(), sheet));
    }

    private static List<Integer> starts(SheetRow row) {
        List<Integer> starts = new ArrayList<>();
        String first = null;
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            String heading = text == null ? "" : WrittenForm.plain(text);
            if (first == null && !heading.isEmpty()) {
                first = heading;
            }
            if (!heading.isEmpty() && heading.equals(first)) {
                starts.add(column);
            }
        }
        return starts;
    }
}
