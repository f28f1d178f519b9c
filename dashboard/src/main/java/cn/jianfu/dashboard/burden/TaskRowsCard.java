package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.attribute.TaskMark;
import cn.jianfu.dashboard.figures.Figures;
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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ledger rows of tasks, a page at a time: on which list each counts, on whose word and why. */
final class TaskRowsCard {
    private static final int SIZE = 50;
    private static final String ALL = "ALL";

    private TaskRowsCard() {}

    static Component of(TaskFigures figures, Sight sight, PageAddress address) {
        TaskFilter filter = TaskFilter.of(address);
        int page = address.number(BurdenNavigation.PAGE, 1);
        List<TaskRow> found = figures.rows(sight, filter, SIZE, (page - 1) * SIZE);
        Card card = new Card("下派任务台账明细", "社区台账的原行和归入的清单；“估”表示台账没有写全，工时用折算系数补上");
        card.setTestId("rows");
        card.tool(lists(filter, address));
        if (filter.unit() != null || filter.item() != null) {
            card.tool(BurdenNavigation.link(
                    "看所有单位和事项", address.with(BurdenNavigation.UNIT, null).with(TaskFilter.ITEM, null)));
        }
        if (found.isEmpty()) {
            card.add(Notices.nothing("这个范围和条件下没有台账行。可放宽条件，或换一个统计期。"));
            return card;
        }
        card.add(new DataTable<>("下派任务台账明细", columns(), Sort.none()).rows(found));
        card.add(new Pager(
                page,
                SIZE,
                found.getFirst().total(),
                false,
                (text, number) -> BurdenNavigation.link(text, address.with(BurdenNavigation.PAGE, number))));
        return card;
    }

    private static List<Column<TaskRow>> columns() {
        return List.of(
                Column.<TaskRow>text("日期", row -> Cells.text(Figures.date(row.countedOn())))
                        .onlyWhenWide(),
                Column.<TaskRow>text("社区", row -> Cells.text(row.community())).onlyWhenWide(),
                Column.text("任务和判定理由", row -> Cells.twoLines(new Span(row.name()), row.why())),
                Column.text("清单", row -> row.list().badge()),
                Column.text(
                        "交办单位",
                        row -> Cells.twoLines(
                                new Span(row.unitName()),
                                row.unitName().equals(row.resolvedUnit()) ? "" : "→ " + row.resolvedUnit())),
                Column.<TaskRow>number(
                                "人·小时",
                                row -> Cells.text((row.estimated() ? "估 " : "") + Figures.decimal(row.personHours())))
                        .onlyWhenWide(),
                Column.<TaskRow>text(
                                "文件与行",
                                row -> Cells.twoLines(
                                        new Span(row.path().substring(row.path().lastIndexOf('/') + 1)),
                                        row.sheet() + " · 第 " + row.rowNumber() + " 行"))
                        .onlyWhenWide());
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
        select.addValueChangeListener(change -> BurdenNavigation.open(
                address.with(TaskFilter.LIST, change.getValue().equals(ALL) ? null : change.getValue())
                        .with(BurdenNavigation.PAGE, null)));
        return select;
    }
}
