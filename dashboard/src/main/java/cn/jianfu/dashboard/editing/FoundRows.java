package cn.jianfu.dashboard.editing;

import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiFunction;

/** The rows that a filter lets through, a page at a time. */
public final class FoundRows extends Div {
    private static final int SIZE = 50;

    /**
     * @param what the rows are called
     * @param page from 1
     * @param links makes the link to a page: text and number
     */
    public <T> FoundRows(
            String what,
            List<Column<T>> columns,
            List<T> found,
            int page,
            BiFunction<String, Integer, Component> links) {
        if (found.isEmpty()) {
            add(Notices.nothing("没有符合条件的" + what + "。可放宽条件，或新增" + what + "。"));
            return;
        }
        int from = Math.min((page - 1) * SIZE, found.size());
        add(
                new DataTable<>(what, columns, Sort.none())
                        .rows(found.subList(from, Math.min(from + SIZE, found.size()))),
                new Pager(page, SIZE, found.size(), false, links));
    }
}
