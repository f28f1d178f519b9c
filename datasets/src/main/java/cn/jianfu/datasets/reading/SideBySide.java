package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.CellReference;
import cn.jianfu.datasets.workbook.MergedArea;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

    /**
     * The tables under a header: one, unless each part by itself is a whole header. Parts begin where the first heading
     * comes again, or where the headings begin anew with a
     * running number or behind a blank column; these may be of another kind.
     */
    static List<Part> of(
            Header header,
            @Nullable SheetRow lower,
            Supplier<List<MergedArea>> merged,
            String words,
            String sheet,
            HeaderFinder finder) {
        List<Integer> again = again(header.row());
        List<Part> parts = parts(again, header, lower, merged, words, sheet, finder);
        if (parts.size() >= 2 && parts.stream().allMatch(part -> part.layout().kind == header.layout().kind)) {
            return parts;
        }
        List<Integer> anew = anew(header.row(), lower);
        parts = parts(anew, header, lower, merged, words, sheet, finder);
        for (int i = 1; i < anew.size() && anew.size() > 2 && parts.size() < 2; i++) {
            parts = parts(List.of(0, anew.get(i)), header, lower, merged, words, sheet, finder);
        }
        return parts.size() >= 2 ? parts : List.of(Part.whole(header.layout(), sheet));
    }

    /**
     * What is to be said of a table to the right of the one that is read, which nobody can read; null when there is
     * none.
     */
    static @Nullable Fault unread(Header header) {
        SheetRow row = header.row();
        for (int from : anew(row, null)) {
            if (from > 0 && foreign(header.layout(), from) && HeaderRows.likely(row.part(from, row.width()))) {
                return new Fault(
                        "SIDE_TABLE",
                        null,
                        from,
                        null,
                        "右侧从 " + CellReference.letters(from) + " 列起的另一张表没有读入，请核对；是台账的话，请单独存成一张工作表");
            }
        }
        return null;
    }

    private static boolean foreign(Layout layout, int from) {
        return IntStream.of(layout.columns).allMatch(column -> column < from)
                && IntStream.of(layout.options).allMatch(column -> column < from);
    }

    private static List<Part> parts(
            List<Integer> starts,
            Header header,
            @Nullable SheetRow lower,
            Supplier<List<MergedArea>> merged,
            String words,
            String sheet,
            HeaderFinder finder) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size() && starts.size() > 1; i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            Layout layout =
                    finder.in(header.row().part(from, to), lower == null ? null : lower.part(from, to), merged, words);
            if (layout == null) {
                return List.of();
            }
            parts.add(new Part(layout, from, to, i == 0 ? sheet : sheet + "（右侧表" + (i == 1 ? "" : i) + "）"));
        }
        return parts;
    }

    private static List<Integer> again(SheetRow row) {
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

    private static List<Integer> anew(SheetRow row, @Nullable SheetRow lower) {
        List<Integer> starts = new ArrayList<>();
        boolean blank = true;
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            if (text != null && (blank || HeadingIndex.serial(text))) {
                starts.add(column);
            }
            blank = text == null && (lower == null || lower.text(column) == null);
        }
        return starts;
    }
}
