package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.Field;
import cn.jianfu.datasets.kind.FieldType;
import cn.jianfu.datasets.workbook.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a table by which one of several is chosen: a column to tick for each, or one in which it is
 * written.
 */
final class ChoiceCells {
    private final Layout layout;

    ChoiceCells(Layout layout) {
        this.layout = layout;
    }

    /** The choice that is ticked or written, null where there is none. */
    @Nullable
    Object read(int place, Field field, FieldType.OneOf oneOf, @Nullable Cell[] cells, List<Fault> faults) {
        List<FieldType.Option> ticked = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        for (int option = 0; option < oneOf.options().size(); option++) {
            Cell cell = place == layout.choice ? cells[layout.columns.length + layout.dayParts.length + option] : null;
            if (cell != null && Values.ticked(cell.text()) && Values.doubtful(cell.shown())) {
                faults.add(fault(
                        "NO_TICK",
                        place,
                        field,
                        null,
                        field.label() + "一栏写的不是勾，看不出选的是哪一项，请在" + labels(oneOf) + "中勾选一栏"));
                return null;
            }
            if (cell != null && Values.ticked(cell.text())) {
                ticked.add(oneOf.options().get(option));
                shown.append(shown.isEmpty() ? "" : "、")
                        .append(oneOf.options().get(option).label());
            }
        }
        String labels = labels(oneOf);
        if (ticked.size() > 1) {
            faults.add(fault(
                    "SEVERAL_TICKS", place, field, shown.toString(), field.label() + "勾了不止一栏（" + shown + "），请只保留一个√"));
            return null;
        }
        if (ticked.size() == 1) {
            return ticked.getFirst().value();
        }
        Cell written = cells[place];
        String chosen = written == null ? null : Values.choice(written.shown(), oneOf);
        if (chosen == null && written != null) {
            faults.add(fault("BAD_CHOICE", place, field, null, field.label() + "应是" + labels + "之一，请改正"));
        } else if (chosen == null && field.required()) {
            faults.add(fault("NO_TICK", place, field, null, field.label() + "没有勾选，请在" + labels + "中勾选一栏"));
        }
        return chosen;
    }

    private static String labels(FieldType.OneOf oneOf) {
        return String.join(
                "、", oneOf.options().stream().map(FieldType.Option::label).toList());
    }

    private Fault fault(String code, int place, Field field, @Nullable String value, String message) {
        return new Fault(code, field.label(), layout.shownAt(place), value, message);
    }
}
