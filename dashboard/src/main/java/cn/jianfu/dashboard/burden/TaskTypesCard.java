package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the tasks are, by the types of the lists, each with its words in the list and its legal ground. */
final class TaskTypesCard {
    private TaskTypesCard() {}

    static Component of(List<TaskType> types, PageAddress address) {
        List<Column<TaskType>> columns = List.of(
                Column.text("清单", type -> type.list().badge()),
                Column.text("事项", type -> Cells.twoLines(new Span(name(type)), type.content())),
                Column.<TaskType>text("依据或理由", type -> Cells.text(type.basis())).onlyWhenWide(),
                Column.number(
                        "行数",
                        type -> BurdenNavigation.link(
                                Figures.count(type.entries()),
                                BurdenNavigation.rows(address, Topic.TASKS)
                                        .with(TaskFilter.LIST, type.list().name())
                                        .with(TaskFilter.ITEM, type.itemCode()))),
                Column.<TaskType>number("单位", type -> Cells.count(type.units())).onlyWhenWide(),
                Column.<TaskType>number("社区", type -> Cells.count(type.communities()))
                        .onlyWhenWide(),
                Column.<TaskType>number("工时（人·小时）", type -> Hours.cell(type.hours()))
                        .onlyWhenWide());
        Details details = new Details(
                "查看全部 " + types.size() + " 项", new DataTable<>("下派任务按清单事项", columns, Sort.none()).rows(types));
        details.setOpened(types.size() <= 12);
        Card card = new Card("按清单事项", "每项按清单原文列出，点行数看台账原行；只有台账自己写了清单、软件认不出事项的，记作“未对应到清单事项”");
        card.setTestId("task-types");
        card.add(details);
        return card;
    }

    private static String name(TaskType type) {
        return type.number() == 0 ? type.name() : type.number() + ". " + type.name();
    }
}
