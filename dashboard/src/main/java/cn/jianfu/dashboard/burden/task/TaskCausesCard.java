package cn.jianfu.dashboard.burden.task;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Who hands down what is not the community's; each figure leads to its rows. */
public final class TaskCausesCard {
    private static final int SIZE = 10;

    private TaskCausesCard() {}

    /** The card of a scope and period. */
    public static Component of(TaskFigures figures, Sight sight, PageAddress address, BurdenExports exports) {
        List<TaskCause> causes = figures.causes(sight, SIZE, 0);
        Card card = new Card("谁把不该社区承担的任务交给社区", "不应承担与清单外的登记行数合计，前十位；点单位看它的全部负担，点行数看台账原行");
        card.setTestId("task-causes");
        if (causes.isEmpty()) {
            card.add(Notices.nothing("这个范围和统计期没有不应承担或清单外的任务。"));
            return card;
        }
        long longest = causes.getFirst().notOurs();
        List<Column<TaskCause>> columns = List.of(
                Column.<TaskCause>text(
                                "单位",
                                unit -> Cells.twoLines(
                                        BurdenLinks.unit(unit.name(), unit.unitKey(), address),
                                        unit.system() + " · " + unit.level()))
                        .exported(List.of(
                                Field.wide("单位", 28, TaskCause::name),
                                Field.of("系统", TaskCause::system),
                                Field.of("级别", TaskCause::level))),
                Column.<TaskCause>number(
                                "不该社区承担（行）",
                                unit -> Cells.bar(
                                        BurdenLinks.link(
                                                Figures.count(unit.notOurs()),
                                                BurdenLinks.rows(address, Topic.TASKS)
                                                        .with(BurdenLinks.UNIT, unit.unitKey())
                                                        .with(TaskFilter.LIST, TaskFilter.NOT_OURS)),
                                        unit.notOurs(),
                                        longest,
                                        "prohibited"))
                        .exported(TaskCause::notOurs),
                Column.<TaskCause>number("不应承担", unit -> Cells.count(unit.excluded()))
                        .onlyWhenWide()
                        .exported(TaskCause::excluded),
                Column.<TaskCause>number("清单外", unit -> Cells.count(unit.unlisted()))
                        .onlyWhenWide()
                        .exported(TaskCause::unlisted),
                Column.<TaskCause>number("待研判", unit -> Cells.count(unit.pending()))
                        .onlyWhenWide()
                        .exported(TaskCause::pending),
                Column.<TaskCause>number("全部任务", unit -> Cells.count(unit.entries()))
                        .onlyWhenWide()
                        .exported(TaskCause::entries),
                Column.<TaskCause>number("涉及社区", unit -> Cells.count(unit.communities()))
                        .onlyWhenWide()
                        .exported(TaskCause::communities));
        card.tool(exports.link(
                "task-causes",
                "交办不该社区承担的任务的单位",
                sight,
                "不应承担与清单外合计多的在前，含全部单位",
                exports.measures("task_month"),
                exports.kept(sight, Column.fields(columns)),
                () -> figures.causes(sight, Integer.MAX_VALUE, 0)));
        card.add(new DataTable<>("交办不该社区承担的任务的单位", columns, Sort.none()).rows(causes));
        if (causes.getFirst().units() > causes.size()) {
            Span rest = new Span("另有 " + Figures.count(causes.getFirst().units() - causes.size())
                    + " 个单位，都在导出的表里，也可在下面“谁造成的”里按“不应承担”“清单外”排序查看");
            rest.addClassName("quiet");
            card.add(rest);
        }
        return card;
    }
}
