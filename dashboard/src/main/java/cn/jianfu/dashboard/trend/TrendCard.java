package cn.jianfu.dashboard.trend;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.chart.Chart;
import cn.jianfu.dashboard.chart.ChartCard;
import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.campaign.Campaign;
import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Certificates by month, stacked by attribute, with the stages of the campaign where they fall in. */
public final class TrendCard {
    private final Period period;
    private final Map<YearMonth, Map<Mark, Long>> counts;
    private final Optional<Campaign> campaign;

    /** {@code monthly} are the counts of {@code period}. */
    public TrendCard(Period period, List<MonthCount> monthly, Optional<Campaign> campaign) {
        this.period = period;
        this.campaign = campaign;
        this.counts = monthly.stream()
                .collect(Collectors.groupingBy(
                        count -> YearMonth.from(count.month()),
                        Collectors.toMap(
                                MonthCount::attribute,
                                MonthCount::certificates,
                                Long::sum,
                                () -> new EnumMap<>(Mark.class))));
    }

    /** The card. */
    public Component component() {
        MonthAxis axis = new MonthAxis(period);
        ChartModel.Columns model = new ChartModel.Columns(axis.categories(), series(), axis.stages(campaign), "份");
        Chart chart = new Chart(model, "各月证明数按属性堆叠的柱状图，统计期 " + period.label(), 320);
        chart.setTestId("trend");
        return new ChartCard("逐月走势", "各月开出的证明，按属性分开", chart, table());
    }

    private List<ChartModel.Series> series() {
        return Arrays.stream(Mark.values())
                .map(mark -> ChartModel.Series.of(
                        mark,
                        period.months().stream()
                                .map(month -> count(month, mark))
                                .toList()))
                .toList();
    }

    private long count(YearMonth month, Mark mark) {
        return counts.getOrDefault(month, Map.of()).getOrDefault(mark, 0L);
    }

    private DataTable<YearMonth> table() {
        List<Column<YearMonth>> columns = new ArrayList<>();
        columns.add(Column.text("月份", month -> Cells.text(Figures.month(month))));
        for (Mark mark : Mark.values()) {
            columns.add(Column.number(mark.label(), month -> Cells.count(count(month, mark))));
        }
        columns.add(Column.number(
                "合计",
                month -> Cells.count(Arrays.stream(Mark.values())
                        .mapToLong(mark -> count(month, mark))
                        .sum())));
        return new DataTable<>("各月证明数", columns, Sort.none()).rows(period.months());
    }
}
