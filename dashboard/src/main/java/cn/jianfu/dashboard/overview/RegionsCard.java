package cn.jianfu.dashboard.overview;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.chart.Chart;
import cn.jianfu.dashboard.chart.ChartCard;
import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.regions.RegionFigures;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import java.util.List;

/** The regions below side by side, by code; a bar leads into the region. */
final class RegionsCard {
    private final PageAddress address;
    private final Level level;
    private final List<RegionFigures> regions;
    private final RegionFigures total;

    RegionsCard(PageAddress address, Level level, List<RegionFigures> regions) {
        this.address = address;
        this.level = level;
        this.regions = regions;
        this.total = regions.stream().reduce(RegionFigures::plus).orElseThrow();
    }

    Component component() {
        List<ChartModel.Category> names = regions.stream()
                .map(region -> new ChartModel.Category(region.regionCode(), region.name()))
                .toList();
        List<ChartModel.Series> series = List.of(
                ChartModel.Series.of(
                        Mark.PROHIBITED,
                        regions.stream().map(RegionFigures::prohibited).toList()),
                ChartModel.Series.of(
                        Mark.UNLISTED,
                        regions.stream().map(RegionFigures::unlisted).toList()));
        Chart chart = new Chart(
                new ChartModel.Bars(names, series, "份"),
                "条形图：各" + level.label() + "被索要的不合规证明数，按区划代码排列",
                60 + 33 * regions.size());
        chart.setTestId("children");
        chart.onKey(click -> RegionsNavigation.open(address.place().with(PageAddress.SCOPE, click.key())));
        return new ChartCard("各" + level.label() + "承受的负担", "被索要的不合规证明，按区划代码排列，不作名次；点地区往下看", chart, table());
    }

    private DataTable<RegionFigures> table() {
        return new DataTable<RegionFigures>(
                        "各" + level.label() + "的证明数",
                        List.of(
                                Column.text(level.label(), this::name),
                                Column.number("证明总数", region -> Cells.count(region.certificates())),
                                Column.number("不应由", region -> Cells.count(region.prohibited())),
                                Column.number("文件外", region -> Cells.count(region.unlisted())),
                                Column.number("不合规证明", this::nonCompliant),
                                Column.number(
                                        "不合规占比",
                                        region -> Cells.text(
                                                Figures.share(region.nonCompliant(), region.certificates())))),
                        Sort.none())
                .rows(regions)
                .total(total);
    }

    private Component name(RegionFigures region) {
        return region == total
                ? RegionsNavigation.link("合计", address.place())
                : RegionsNavigation.link(region.name(), address.place().with(PageAddress.SCOPE, region.regionCode()));
    }

    private Component nonCompliant(RegionFigures region) {
        PageAddress place = region == total ? address : address.place().with(PageAddress.SCOPE, region.regionCode());
        return region.nonCompliant() == 0
                ? Cells.count(0)
                : RegionsNavigation.link(
                        Figures.count(region.nonCompliant()), RegionsNavigation.nonCompliantRows(place));
    }
}
