package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.workbook.Cell;
import cn.jianfu.datasets.workbook.MergedArea;
import cn.jianfu.datasets.workbook.SheetRow;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the header among a sheet's first rows. */
final class HeaderFinder {
    /** Headings that say too little to tell one kind of ledger by. */
    static final Set<String> COMMON = Set.of(
            "日期", "时间", "名称", "内容", "事项", "单位", "类型", "类别", "编号", "姓名", "用途", "主题", "人数", "形式", "方式", "标题", "级别", "年月日",
            "数量", "备注", "单位全称", "事由", "题目", "月份", "年份", "登记日期", "登记时间", "使用单位", "使用部门", "主管单位", "主管部门", "事项名称", "接收单位");

    private static final int LONGEST_HEADING = 40;
    private static final int FOR_TITLE = 4;

    static final List<HeadingIndex> INDEXES =
            LedgerKinds.all().stream().map(HeadingIndex::new).toList();

    private final ConfirmedLayouts confirmed;
    private final Set<String> used = new LinkedHashSet<>();

    HeaderFinder(ConfirmedLayouts confirmed) {
        this.confirmed = confirmed;
    }

    /** The first header that has all that some kind requires, null when there is none. {@code words} are what the sheet is called. */
    @Nullable
    Header find(List<SheetRow> rows, Supplier<List<MergedArea>> merged, String words) {
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            if (filled(row) < 2) {
                continue;
            }
            Layout known = confirmed.isEmpty() ? null : confirmed(Fingerprint.of(row), rows, i + 1);
            if (known != null) {
                return new Header(known, i, 1, row, List.of());
            }
            if (!mayBeHeader(row)) {
                continue;
            }
            SheetRow next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            Layout one = best(row, null, merged, words);
            Layout two = next == null || !looksLikeHeading(next) ? null : best(row, next, merged, words);
            SheetRow third = next == null || i + 2 >= rows.size() ? null : rows.get(i + 2);
            Layout three = next == null || third == null || !looksLikeHeading(next) || !looksLikeHeading(third)
                    ? null
                    : ofThree(row, next, third, merged, words);
            if (three != null && three.weight() > Math.max(weight(one), weight(two))) {
                return new Header(three, i, 3, row, List.of());
            }
            if (two != null && (one == null || two.weight() > one.weight())) {
                return new Header(two, i, 2, row, List.of());
            }
            if (one != null) {
                return new Header(one, i, 1, row, List.of());
            }
        }
        return confirmed.isEmpty() ? null : withoutHeadings(rows);
    }

    /** Whether two cells of a row may be headings of some kind: every row of a file that is no ledger is asked. */
    private static boolean mayBeHeader(SheetRow row) {
        int known = 0;
        for (int column = 0; column < row.width() && known < 2; column++) {
            String heading = heading(row, column);
            if (heading != null) {
                HeadingForms forms = HeadingForms.of(heading);
                known += INDEXES.stream().anyMatch(index -> index.mayKnow(forms)) ? 1 : 0;
            }
        }
        return known == 2;
    }

    /** A table without headings begins with its first row that has a day in it; what stands above is no part of it. */
    private @Nullable Header withoutHeadings(List<SheetRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (filled(rows.get(i)) >= 3 && LayoutGuess.isData(rows.get(i))) {
                Layout known = confirmed(Fingerprint.headless(ColumnContents.from(rows, i)), rows, i);
                return known == null ? null : new Header(known, i, 0, rows.get(i), List.of());
            }
        }
        return null;
    }

    /** What somebody has confirmed of a table, where its cells, from a row on, look like that. */
    private @Nullable Layout confirmed(String fingerprint, List<SheetRow> rows, int first) {
        if (!confirmed.knows(fingerprint)) {
            return null;
        }
        used.add(fingerprint);
        return confirmed.find(fingerprint, ColumnContents.from(rows, first));
    }

    /** Fingerprints of the confirmed layouts that were held against the sheet. */
    Set<String> used() {
        return used;
    }

    /** The layout that a row alone makes, null when it is no whole header. */
    @Nullable
    Layout in(SheetRow row, String words) {
        return in(row, null, List::of, words);
    }

    /** The layout that a row makes, with the one below it if there is one, null when they are no whole header. */
    @Nullable
    Layout in(SheetRow row, @Nullable SheetRow lower, Supplier<List<MergedArea>> merged, String words) {
        return filled(row) < 2 ? null : best(row, lower, merged, words);
    }

    private static int weight(@Nullable Layout layout) {
        return layout == null ? 0 : layout.weight();
    }

    /** What the lower two rows say counts before what the upper ones do: they stand nearer to the column. */
    private static @Nullable Layout ofThree(
            SheetRow upper, SheetRow middle, SheetRow lower, Supplier<List<MergedArea>> merged, String words) {
        Layout best = null;
        int most = 0;
        for (HeadingIndex index : INDEXES) {
            Map<Integer, Target> alone = targets(index, upper, null, merged);
            if (alone.size() < 2) {
                continue;
            }
            Map<Integer, Target> targets = targets(index, middle, lower, merged);
            for (Map<Integer, Target> further : List.of(targets(index, upper, middle, merged), alone)) {
                further.forEach((column, target) -> {
                    if (!targets.containsKey(column) && !targets.containsValue(target)) {
                        targets.put(column, target);
                    }
                });
            }
            Layout layout = new Layout(index.kind(), targets);
            boolean titled = index.kind().title().matcher(words).find();
            int weight = layout.weight() + (titled ? FOR_TITLE : 0);
            if (layout.complete() && weight > most) {
                best = layout;
                most = weight;
            }
        }
        return best;
    }

    private static @Nullable Layout best(
            SheetRow upper, @Nullable SheetRow lower, Supplier<List<MergedArea>> merged, String words) {
        Layout best = null;
        int most = 0;
        for (HeadingIndex index : INDEXES) {
            Map<Integer, Target> targets = targets(index, upper, lower, merged);
            // A title above a header is not a part of it.
            boolean title = lower != null && targets(index, upper, null, merged).size() < 2;
            if (targets.size() < 2 || title) {
                continue;
            }
            Layout layout = new Layout(index.kind(), targets);
            boolean titled = index.kind().title().matcher(words).find();
            if (!layout.complete() || !titled && common(layout, upper, lower)) {
                continue;
            }
            int weight = layout.weight() + (titled ? FOR_TITLE : 0);
            if (weight > most) {
                best = layout;
                most = weight;
            }
        }
        return best;
    }

    static Map<Integer, Target> targets(
            HeadingIndex index, SheetRow upper, @Nullable SheetRow lower, Supplier<List<MergedArea>> merged) {
        Map<Integer, Target> targets = new HashMap<>();
        Map<Integer, Integer> ranks = new HashMap<>();
        int width = Math.max(upper.width(), lower == null ? 0 : lower.width());
        for (int column = 0; column < width; column++) {
            String below = lower == null ? null : heading(lower, column);
            String above = lower == null ? heading(upper, column) : spread(upper, column, below != null, merged);
            if (above == null && below == null) {
                continue;
            }
            Target target = index.target(above, below);
            if (target == null) {
                continue;
            }
            Integer holder = holder(targets, target);
            int rank = index.rank(above, below);
            // 编号 before 证明编号 is the running number.
            if (holder != null
                    && !common(upper, lower, column)
                    && (common(upper, lower, holder) || rank < ranks.getOrDefault(holder, 0))) {
                targets.remove(holder);
                holder = null;
            }
            if (holder == null) {
                targets.put(column, target);
                ranks.put(column, rank);
            }
        }
        return targets;
    }

    private static @Nullable Integer holder(Map<Integer, Target> targets, Target target) {
        for (Map.Entry<Integer, Target> each : targets.entrySet()) {
            if (each.getValue().equals(target)) {
                return each.getKey();
            }
        }
        return null;
    }

    private static boolean common(SheetRow upper, @Nullable SheetRow lower, int column) {
        String below = lower == null ? null : heading(lower, column);
        String heading = below == null ? heading(upper, column) : below;
        return heading != null && COMMON.contains(HeadingForms.of(heading).bare());
    }

    /** The heading above a column, also where it is merged over several. */
    private static @Nullable String spread(SheetRow row, int column, boolean below, Supplier<List<MergedArea>> merged) {
        String own = heading(row, column);
        if (own != null) {
            return own;
        }
        boolean any = false;
        for (MergedArea area : merged.get()) {
            if (area.firstRow() <= row.number() && area.lastRow() >= row.number()) {
                any = true;
                if (area.firstColumn() <= column && area.lastColumn() >= column) {
                    return heading(row, area.firstColumn());
                }
            }
        }
        // Text files have lost what was merged: what stands to the left goes on as long as something stands below.
        for (int left = column - 1; below && !any && left >= 0; left--) {
            String heading = heading(row, left);
            if (heading != null) {
                return heading;
            }
        }
        return null;
    }

    private static @Nullable String heading(SheetRow row, int column) {
        Cell cell = row.cell(column);
        return cell == null || cell.kind() != Cell.Kind.TEXT || cell.shown().length() > LONGEST_HEADING
                ? null
                : cell.shown();
    }

    /** Whether the required fields stand under headings that any table might have. */
    private static boolean common(Layout layout, SheetRow upper, @Nullable SheetRow lower) {
        for (int i = 0; i < layout.columns.length; i++) {
            Field field = layout.kind.fields().get(i);
            if (!field.required() || layout.columns[i] == Layout.NONE) {
                continue;
            }
            String heading = heading(upper, layout.columns[i]);
            String below = lower == null ? null : heading(lower, layout.columns[i]);
            for (String text : new String[] {heading, below}) {
                if (text != null && !COMMON.contains(HeadingForms.of(text).bare())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean looksLikeHeading(SheetRow row) {
        boolean any = false;
        for (int column = 0; column < row.width(); column++) {
            Cell cell = row.cell(column);
            if (cell != null) {
                if (cell.kind() != Cell.Kind.TEXT || cell.shown().length() > 20) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    static int filled(SheetRow row) {
        int filled = 0;
        for (int column = 0; column < row.width(); column++) {
            filled += row.cell(column) == null ? 0 : 1;
        }
        return filled;
    }
}
