package cn.jianfu.dashboard.overview;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.chart.Chart;
import cn.jianfu.dashboard.chart.ChartCard;
import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.dashboard.units.UnitRank;
import cn.jianfu.dashboard.units.UnitsNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The ten units that ask for most non-compliant certificates; a bar leads to the unit. */
final class TopUnitsCard {
    private final PageAddress address;
    private final List<UnitRank> units;

    TopUnitsCard(PageAddress address, List<UnitRank> ranking) {
        this.address = address;
        this.units = ranking.stream().filter(unit -> unit.nonCompliant() > 0).toList();
    }

    Component component() {
        String title = "索要不合规证明最多的单位";
        String explanation = "不应由 + 文件外，前十位；点单位看它要了什么、在哪里要";
        if (units.isEmpty()) {
            return new ChartCard(title, explanation, Notices.nothing("这段时间没有单位索要不合规证明。"), new Div());
        }
        List<ChartModel.Category> names = units.stream()
                .map(unit -> new ChartModel.Category(unit.unitKey(), unit.name()))
                .toList();
        List<ChartModel.Series> series = List.of(
                ChartModel.Series.of(
                        Mark.PROHIBITED,
                        units.stream().map(UnitRank::prohibited).toList()),
                ChartModel.Series.of(
                        Mark.UNLISTED, units.stream().map(UnitRank::unlisted).toList()));
        String summary = "条形图：" + units.getFirst().name() + "最多，"
                + Figures.count(units.getFirst().nonCompliant()) + " 份";
        Chart chart = new Chart(new ChartModel.Bars(names, series, "份"), summary, 60 + 33 * units.size());
        chart.setTestId("top-units");
        chart.onKey(click -> UnitsNavigation.openProfile(click.key(), address));
        return new ChartCard(title, explanation, chart, table())
                .foot(UnitsNavigation.ranking("全部单位排行 →", address.place()));
    }

    private DataTable<UnitRank> table() {
        return new DataTable<UnitRank>(
                        "索要不合规证明最多的单位",
                        List.of(
                                Column.number("名次", unit -> Cells.count(unit.place())),
                                Column.text(
                                        "单位", unit -> UnitsNavigation.profile(unit.name(), unit.unitKey(), address)),
                                Column.number("不应由", unit -> Cells.count(unit.prohibited())),
                                Column.number("文件外", unit -> Cells.count(unit.unlisted())),
                                Column.number("不合规合计", unit -> Cells.count(unit.nonCompliant()))),
                        Sort.none())
                .rows(units);
    }
}
