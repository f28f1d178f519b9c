package cn.jianfu.dashboard.burden.task;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the tasks are, by the types of the lists, each with its words in the list and its legal ground. */
public final class TaskTypesCard {
    private TaskTypesCard() {}

    /** The card of a scope and period. */
    public static Component of(TaskFigures figures, Sight sight, PageAddress address, BurdenExports exports) {
        List<TaskType> types = figures.types(sight);
        List<Column<TaskType>> columns = List.of(
                Column.<TaskType>text("清单", type -> type.list().badge())
                        .exported(type -> type.list().label()),
                Column.<TaskType>text("事项", type -> Cells.twoLines(new Span(name(type)), type.content()))
                        .exported(List.of(
                                Field.wide("事项", 28, TaskTypesCard::name), Field.wide("清单原文", 40, TaskType::content))),
                Column.<TaskType>text("依据或理由", type -> Cells.text(type.basis()))
                        .onlyWhenWide()
                        .exported(List.of(Field.wide("依据或理由", 36, TaskType::basis))),
                Column.<TaskType>number(
                                "行数",
                                type -> BurdenLinks.link(
                                        Figures.count(type.entries()),
                                        BurdenLinks.rows(address, Topic.TASKS)
                                                .with(
                                                        TaskFilter.LIST,
                                                        type.list().name())
                                                .with(TaskFilter.ITEM, type.itemCode())))
                        .exported(TaskType::entries),
                Column.<TaskType>number("单位", type -> Cells.count(type.units()))
                        .onlyWhenWide()
                        .exported(TaskType::units),
                Column.<TaskType>number("社区", type -> Cells.count(type.communities()))
                        .onlyWhenWide()
                        .exported(TaskType::communities),
                Column.<TaskType>number("工时（人·小时）", type -> Hours.cell(type.hours()))
                        .onlyWhenWide()
                        .exported(type -> new Field.Amount(type.hours())));
        Details details = new Details(
                "查看全部 " + types.size() + " 项", new DataTable<>("下派任务按清单事项", columns, Sort.none()).rows(types));
        details.setOpened(types.size() <= 12);
        Card card = new Card("按清单事项", "每项按清单原文列出，点行数看台账原行；只有台账自己写了清单、软件认不出事项的，记作“未对应到清单事项”");
        card.setTestId("task-types");
        card.tool(exports.link(
                "task-types",
                "下派任务按清单事项",
                sight,
                "先不应承担、清单外和待研判，同一清单里行数多的在前",
                exports.measures("task_month"),
                exports.kept(sight, Column.fields(columns)),
                () -> types));
        card.add(details);
        return card;
    }

    private static String name(TaskType type) {
        return type.number() == 0 ? type.name() : type.number() + ". " + type.name();
    }
}
