package cn.jianfu.dashboard.burden.task;

import cn.jianfu.dashboard.attribute.TaskMark;
import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.export.MonthsTable;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.chart.Chart;
import cn.jianfu.dashboard.chart.ChartCard;
import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.trend.MonthAxis;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tasks by month, stacked by list, with the way to the rows of each list. */
public final class TaskListsCard {
    private final Sight sight;
    private final PageAddress address;
    private final Map<YearMonth, TaskMonth> months;
    private final BurdenExports exports;

    private TaskListsCard(TaskFigures figures, Sight sight, PageAddress address, BurdenExports exports) {
        this.sight = sight;
        this.exports = exports;
        this.address = address;
        this.months = figures.months(sight).stream()
                .collect(Collectors.toMap(month -> YearMonth.from(month.month()), month -> month));
    }

    /** The card of a scope and period. */
    public static Component of(TaskFigures figures, Sight sight, PageAddress address, BurdenExports exports) {
        return new TaskListsCard(figures, sight, address, exports).component();
    }

    private Component component() {
        Period period = sight.period();
        List<ChartModel.Series> series = Arrays.stream(TaskMark.values())
                .map(list -> new ChartModel.Series(
                        list.label(),
                        list == TaskMark.ASSIST ? "accent" : list.key(),
                        period.months().stream().map(month -> of(month, list)).toList()))
                .toList();
        Chart chart = new Chart(
                new ChartModel.Columns(new MonthAxis(period).categories(), series, List.of(), "行"),
                "各月下派任务按清单堆叠的柱状图，统计期 " + period.label(),
                320);
        chart.setTestId("task-lists");
        return new ChartCard("按三张清单看", "依法履职、依法协助是社区该做的；不应承担、清单外是不该交给社区的；待研判还没有人定下", chart, table().table())
                .tool(table().link("task-months", exports, exports.measures("task_month")))
                .foot(links());
    }

    private Div links() {
        Div links = new Div();
        links.addClassName("badges");
        for (TaskMark list : TaskMark.values()) {
            long rows =
                    months.values().stream().mapToLong(month -> month.of(list)).sum();
            if (rows > 0) {
                links.add(BurdenLinks.link(
                        list.label() + " " + Figures.count(rows) + " 行",
                        BurdenLinks.rows(address, Topic.TASKS).with(TaskFilter.LIST, list.name())));
            }
        }
        return links;
    }

    private long of(YearMonth month, TaskMark list) {
        TaskMonth counted = months.get(month);
        return counted == null ? 0 : counted.of(list);
    }

    private MonthsTable<TaskMark> table() {
        return new MonthsTable<>(
                "各月下派任务",
                sight,
                List.of(TaskMark.values()),
                TaskMark::label,
                (month, list) -> BigDecimal.valueOf(of(month, list)),
                rows -> Cells.count(rows.longValueExact()),
                BigDecimal::longValueExact);
    }
}
