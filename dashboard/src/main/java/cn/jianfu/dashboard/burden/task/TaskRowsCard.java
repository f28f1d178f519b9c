package cn.jianfu.dashboard.burden.task;

import cn.jianfu.dashboard.attribute.TaskMark;
import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.export.LedgerColumns;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ledger rows of tasks, a page at a time: on which list each counts, on whose word and why. */
public final class TaskRowsCard {
    private static final int SIZE = 50;
    private static final String ALL = "ALL";

    private TaskRowsCard() {}

    /** The rows that an address asks for. */
    public static Component of(TaskFigures figures, Sight sight, PageAddress address, BurdenExports exports) {
        TaskFilter filter = TaskFilter.of(address);
        int page = address.number(BurdenLinks.PAGE, 1);
        List<TaskRow> found = figures.rows(sight, filter, SIZE, (page - 1) * SIZE);
        Card card = new Card("下派任务台账明细", "社区台账的原行和归入的清单；“估”表示台账没有写全，工时用折算系数补上");
        card.setTestId("rows");
        card.tool(lists(filter, address));
        if (filter.unit() != null || filter.item() != null) {
            card.tool(BurdenLinks.link(
                    "看所有单位和事项", address.with(BurdenLinks.UNIT, null).with(TaskFilter.ITEM, null)));
        }
        if (found.isEmpty()) {
            card.add(Notices.nothing("这个范围和条件下没有台账行。可放宽条件，或换一个统计期。"));
            return card;
        }
        if (!exports.leaveCounty()) {
            card.tool(exports.link(
                    "rows",
                    "下派任务台账明细",
                    sight,
                    "同屏幕上的条件，按日期从早到晚，含全部各页",
                    exports.measures("task_row"),
                    Column.fields(columns()),
                    () -> figures.rows(sight, filter, Integer.MAX_VALUE, 0)));
        }
        card.add(new DataTable<>("下派任务台账明细", columns(), Sort.none()).rows(found));
        card.add(new Pager(
                page,
                SIZE,
                found.getFirst().total(),
                false,
                (text, number) -> BurdenLinks.link(text, address.with(BurdenLinks.PAGE, number))));
        return card;
    }

    private static List<Column<TaskRow>> columns() {
        return List.of(
                LedgerColumns.day(),
                LedgerColumns.community(),
                Column.<TaskRow>text("任务和判定理由", row -> Cells.twoLines(LedgerColumns.name(row), row.why()))
                        .exported(List.of(Field.wide("任务", 32, TaskRow::name), Field.wide("判定理由", 48, TaskRow::why))),
                Column.<TaskRow>text("清单", row -> row.list().badge())
                        .exported(List.of(
                                Field.of("清单", row -> row.list().label()), Field.wide("清单事项", 28, TaskRow::item))),
                LedgerColumns.unit("交办单位"),
                LedgerColumns.<TaskRow>hours().onlyWhenWide(),
                LedgerColumns.file());
    }

    private static Select<String> lists(TaskFilter filter, PageAddress address) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(ALL, "全部清单");
        choices.put(TaskFilter.NOT_OURS, "不应承担和清单外");
        for (TaskMark list : TaskMark.values()) {
            choices.put(list.name(), list.label());
        }
        choices.put(TaskFilter.DISPUTED, "台账与软件不一致");
        Select<String> select = new Select<>();
        select.setAriaLabel("清单");
        select.setItems(choices.keySet());
        select.setItemLabelGenerator(choice -> choices.getOrDefault(choice, choice));
        String chosen = filter.list();
        select.setValue(chosen != null && choices.containsKey(chosen) ? chosen : ALL);
        select.setTestId("filter-list");
        select.addValueChangeListener(change ->
                BurdenLinks.open(address.with(TaskFilter.LIST, change.getValue().equals(ALL) ? null : change.getValue())
                        .with(BurdenLinks.PAGE, null)));
        return select;
    }
}
