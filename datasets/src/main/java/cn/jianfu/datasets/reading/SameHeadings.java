package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.text.WrittenForm;
import cn.jianfu.datasets.workbook.CellReference;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns with one and the same heading, of which one is read: where they say different things, a person has to tell
 * which is meant.
 */
final class SameHeadings {
    private final List<Pair> pairs = new ArrayList<>();

    private static final class Pair {
        private final String label;
        private final String heading;
        private final int read;
        private final int other;
        private long differing;
        private int first;

        Pair(String label, String heading, int read, int other) {
            this.label = label;
            this.heading = heading;
            this.read = read;
            this.other = other;
        }
    }

    SameHeadings(Layout layout, List<SheetRow> header) {
        int width = header.stream().mapToInt(SheetRow::width).max().orElse(0);
        for (int field = 0; field < layout.columns.length; field++) {
            int read = layout.columns[field];
            // What is only kept beside, such as 备注, may well stand in two columns.
            boolean counts = layout.kind.fields().get(field).required()
                    || !(layout.kind.fields().get(field).type() instanceof FieldType.Text);
            String heading = read == Layout.NONE || !counts ? null : heading(header, read);
            for (int column = 0; heading != null && column < width; column++) {
                if (column != read && heading.equals(heading(header, column))) {
                    pairs.add(new Pair(layout.kind.fields().get(field).label(), heading.strip(), read, column));
                }
            }
        }
    }

    private static @Nullable String heading(List<SheetRow> header, int column) {
        StringBuilder heading = new StringBuilder();
        for (SheetRow row : header) {
            String text = row.text(column);
            heading.append(text == null ? "" : WrittenForm.plain(text)).append('\n');
        }
        return heading.toString().isBlank() ? null : heading.toString();
    }

    void add(SheetRow row) {
        for (Pair pair : pairs) {
            String read = row.text(pair.read);
            String other = row.text(pair.other);
            if (read != null && other != null && !WrittenForm.plain(read).equals(WrittenForm.plain(other))) {
                pair.first = pair.differing++ == 0 ? row.number() : pair.first;
            }
        }
    }

    /** One for each pair of columns that differ. */
    List<Fault> faults() {
        return pairs.stream()
                .filter(pair -> pair.differing > 0)
                .map(pair -> new Fault(
                        "SAME_HEADING",
                        pair.label,
                        pair.read,
                        null,
                        "有两列的表头都是“" + pair.heading.replace('\n', '·') + "”（" + CellReference.letters(pair.read) + "列和"
                                + CellReference.letters(pair.other) + "列），有 " + pair.differing + " 行内容不同（如第 "
                                + pair.first
                                + " 行），只读了" + CellReference.letters(pair.read) + "列，请核对用哪一列，把另一列删去或改名"))
                .toList();
    }
}
