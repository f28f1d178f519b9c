package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseBackground.Happening;
import cn.jianfu.dashboard.cases.file.CaseBackground.MonthDemand;
import cn.jianfu.dashboard.chart.Chart;
import cn.jianfu.dashboard.chart.ChartCard;
import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.cases.CaseStep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Demand by month, with letters and closings drawn in. */
final class MonthsCard {
    private static final int MOST = 60;

    private final Map<YearMonth, Long> counts;
    private final List<YearMonth> months;
    private final List<Happening> history;

    MonthsCard(List<MonthDemand> demand, List<Happening> history) {
        this.counts = demand.stream()
                .collect(Collectors.toMap(one -> YearMonth.from(one.month()), MonthDemand::certificates, Long::sum));
        this.history = history.stream()
                .filter(one ->
                        one.step() == CaseStep.LETTER_SENT || one.step().closes() || one.step() == CaseStep.REBOUNDED)
                .toList();
        this.months = months(demand);
    }

    private List<YearMonth> months(List<MonthDemand> demand) {
        List<YearMonth> all = new ArrayList<>(
                demand.stream().map(one -> YearMonth.from(one.month())).toList());
        if (all.isEmpty()) {
            return List.of();
        }
        YearMonth last = Stream.concat(all.stream(), history.stream().map(one -> YearMonth.from(one.happenedOn())))
                .max(YearMonth::compareTo)
                .orElseThrow();
        YearMonth first = all.stream().min(YearMonth::compareTo).orElseThrow();
        YearMonth from = first.isAfter(last.minusMonths(MOST - 1L)) ? first : last.minusMonths(MOST - 1L);
        return Stream.iterate(from, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    Component component() {
        if (months.isEmpty()) {
            return new Div();
        }
        List<ChartModel.Category> categories = months.stream()
                .map(month -> new ChartModel.Category(
                        month.toString(), month.getYear() % 100 + "年" + month.getMonthValue() + "月"))
                .toList();
        List<ChartModel.Note> notes = history.stream()
                .map(one -> new ChartModel.Note(
                        YearMonth.from(one.happenedOn()).toString(), one.step().label()))
                .toList();
        Chart chart = new Chart(
                new ChartModel.Columns(
                        categories,
                        List.of(new ChartModel.Series(
                                "索要份数",
                                "accent",
                                months.stream().map(this::count).toList())),
                        notes,
                        "份"),
                "各月索要份数，标出发函和办结",
                240);
        return new ChartCard(
                "逐月索要",
                "发函、办结和反弹标在当月",
                chart,
                new DataTable<>(
                                "各月索要份数",
                                List.of(
                                        Column.<YearMonth>text("月份", month -> Cells.text(Figures.month(month))),
                                        Column.<YearMonth>number("份数", month -> Cells.count(count(month)))),
                                Sort.none())
                        .rows(months));
    }

    private long count(YearMonth month) {
        return counts.getOrDefault(month, 0L);
    }
}
