package cn.jianfu.dashboard.editing;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A row that differs between two states of a table.
 *
 * @param name what people call the row
 * @param what in words, which cells differ and how
 */
public record Change(Kind kind, String name, String what) {
    private static final int SHOWN = 12;

    /** What became of a row. */
    public enum Kind {
        ADDED("新增"),
        CHANGED("修改"),
        REMOVED("删去");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * How rows of a table are told apart and told.
     *
     * @param code what a row keeps when it is changed
     * @param added a row that is new, in words
     * @param changed what differs, in words; empty when nothing does
     * @param removed what to say of a row that is gone
     */
    public record Wording<T>(
            Function<T, String> code,
            Function<T, String> name,
            Function<T, String> added,
            BiFunction<T, T, String> changed,
            String removed) {}

    /** Every row that differs, in the order of the new table, then those that are gone. */
    public static <T> List<Change> between(List<T> before, List<T> after, Wording<T> wording) {
        Map<String, T> old = byCode(before, wording);
        Map<String, T> fresh = byCode(after, wording);
        List<Change> all = new ArrayList<>();
        fresh.forEach((code, row) -> {
            T was = old.get(code);
            String name = wording.name().apply(row);
            if (was == null) {
                all.add(new Change(Kind.ADDED, name, wording.added().apply(row)));
                return;
            }
            String what = wording.changed().apply(was, row);
            if (!what.isEmpty()) {
                all.add(new Change(Kind.CHANGED, name, what));
            }
        });
        old.forEach((code, row) -> {
            if (!fresh.containsKey(code)) {
                all.add(new Change(Kind.REMOVED, wording.name().apply(row), wording.removed()));
            }
        });
        return List.copyOf(all);
    }

    /** Adds a cell that differs, as words. */
    public static void differs(List<String> words, String what, String was, String is) {
        if (!Objects.equals(was, is)) {
            words.add(what + "：" + (was.isEmpty() ? "（空）" : was) + " → " + (is.isEmpty() ? "（空）" : is));
        }
    }

    /** The first of them in a table, and how many more there are. */
    public static Component table(String rowHeader, List<Change> changes) {
        Div part = new Div(new DataTable<>(
                        "改动",
                        List.of(
                                Column.<Change>text(
                                        "改动", change -> Cells.text(change.kind().label())),
                                Column.text(
                                        rowHeader, change -> Cells.twoLines(new Span(change.name()), change.what()))),
                        Sort.none())
                .rows(changes.subList(0, Math.min(SHOWN, changes.size()))));
        more(part, changes.size(), SHOWN, "行改动");
        return part;
    }

    /** Says how many were not shown. */
    public static void more(Div part, int all, int shown, String what) {
        if (all > shown) {
            part.add(Cells.quiet("另有 " + Figures.count(all - shown) + " " + what));
        }
    }

    private static <T> Map<String, T> byCode(List<T> rows, Wording<T> wording) {
        Map<String, T> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.put(wording.code().apply(row), row));
        return byCode;
    }
}
