package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.chart.Chart;
import cn.jianfu.dashboard.chart.ChartCard;
import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.dashboard.trend.MonthAxis;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Person-hours by month, stacked by topic. */
final class HoursTrendCard {
    private final Period period;
    private final List<Topic> topics;
    private final Map<YearMonth, Map<Topic, BigDecimal>> hours;

    HoursTrendCard(Period period, List<MonthHours> monthly) {
        this.period = period;
        this.topics =
                monthly.stream().map(MonthHours::topic).distinct().sorted().toList();
        this.hours = monthly.stream()
                .collect(Collectors.groupingBy(
                        one -> YearMonth.from(one.month()), Collectors.toMap(MonthHours::topic, MonthHours::hours)));
    }

    Component component() {
        List<ChartModel.Series> series = topics.stream()
                .map(topic -> new ChartModel.Series(
                        topic.label(),
                        topic.role(),
                        period.months().stream()
                                .map(month -> Hours.whole(of(month, topic)))
                                .toList()))
                .toList();
        ChartModel.Columns model =
                new ChartModel.Columns(new MonthAxis(period).categories(), series, List.of(), "人·小时");
        Chart chart = new Chart(model, "各月负担工时按种类堆叠的柱状图，统计期 " + period.label(), 320);
        chart.setTestId("burden-trend");
        return new ChartCard("逐月走势", "各月的负担工时（人·小时）；工作群和APP按存续的月份逐月计，牌子计在新挂的月份", chart, table());
    }

    private BigDecimal of(YearMonth month, Topic topic) {
        return hours.getOrDefault(month, Map.of()).getOrDefault(topic, BigDecimal.ZERO);
    }

    private DataTable<YearMonth> table() {
        List<Column<YearMonth>> columns = new ArrayList<>();
        columns.add(Column.text("月份", month -> Cells.text(Figures.month(month))));
        for (Topic topic : topics) {
            columns.add(Column.number(topic.label(), month -> Hours.cell(of(month, topic))));
        }
        if (topics.size() > 1) {
            columns.add(Column.number(
                    "合计", month -> Hours.cell(Hours.sum(hours.getOrDefault(month, Map.of()).values().stream()))));
        }
        return new DataTable<>("各月负担工时", columns, Sort.none()).rows(period.months());
    }
}
