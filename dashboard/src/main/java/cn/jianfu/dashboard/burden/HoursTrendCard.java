package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.export.MonthsTable;
import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.dashboard.burden.hours.MonthHours;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.chart.Chart;
import cn.jianfu.dashboard.chart.ChartCard;
import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.trend.MonthAxis;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Person-hours by month, stacked by topic. */
final class HoursTrendCard {
    private final Sight sight;
    private final BurdenExports exports;
    private final List<Topic> topics;
    private final Map<YearMonth, Map<Topic, BigDecimal>> hours;

    HoursTrendCard(Sight sight, List<MonthHours> monthly, BurdenExports exports) {
        this.sight = sight;
        this.exports = exports;
        this.topics =
                monthly.stream().map(MonthHours::topic).distinct().sorted().toList();
        this.hours = monthly.stream()
                .collect(Collectors.groupingBy(
                        one -> YearMonth.from(one.month()), Collectors.toMap(MonthHours::topic, MonthHours::hours)));
    }

    Component component() {
        Period period = sight.period();
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
        return new ChartCard("逐月走势", "各月的负担工时（人·小时）；工作群和APP按存续的月份逐月计，牌子计在新挂的月份", chart, table().table())
                .tool(table().link("months", exports, exports.measures("burden_month")));
    }

    private BigDecimal of(YearMonth month, Topic topic) {
        return hours.getOrDefault(month, Map.of()).getOrDefault(topic, BigDecimal.ZERO);
    }

    private MonthsTable<Topic> table() {
        return new MonthsTable<>("各月负担工时", sight, topics, Topic::label, this::of, Hours::cell, Field.Amount::new);
    }
}
