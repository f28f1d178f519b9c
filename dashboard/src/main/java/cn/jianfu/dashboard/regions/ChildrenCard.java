package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.chart.Chart;
import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The regions below a scope: as a table in the order of their codes, or as areas. */
final class ChildrenCard {
    private final PageAddress address;
    private final Level level;
    private final List<RegionFigures> regions;
    private final RegionFigures total;

    ChildrenCard(PageAddress address, List<RegionFigures> regions) {
        this.address = address;
        this.level = regions.getFirst().level();
        this.regions = regions;
        RegionFigures sum = regions.stream().reduce(RegionFigures::plus).orElseThrow();
        this.total = sum;
    }

    Component table() {
        long longest =
                regions.stream().mapToLong(RegionFigures::nonCompliant).max().orElse(0);
        List<Column<RegionFigures>> columns = List.of(
                Column.text(level.label(), this::name),
                Column.<RegionFigures>number("证明总数", region -> rows(region, region.certificates(), null))
                        .onlyWhenWide(),
                Column.number(
                        "不合规证明",
                        region -> region == total
                                ? nonCompliant(region)
                                : Cells.bar(
                                        nonCompliant(region), region.nonCompliant(), longest, Mark.PROHIBITED.key())),
                Column.<RegionFigures>number("不应由", region -> rows(region, region.prohibited(), Mark.PROHIBITED))
                        .onlyWhenWide(),
                Column.<RegionFigures>number("文件外", region -> rows(region, region.unlisted(), Mark.UNLISTED))
                        .onlyWhenWide(),
                Column.<RegionFigures>number("待研判", region -> rows(region, region.pending(), Mark.PENDING))
                        .onlyWhenWide(),
                Column.number(
                        "不合规占比", region -> Cells.text(Figures.share(region.nonCompliant(), region.certificates()))));
        Card card = new Card("各" + level.label() + "承受的负担", explanation());
        card.setTestId("children");
        card.add(new DataTable<>("各" + level.label() + "的证明数", columns, Sort.none())
                .rows(regions)
                .total(total));
        return card;
    }

    Component treemap() {
        List<ChartModel.Area> areas = regions.stream()
                .filter(region -> region.nonCompliant() > 0)
                .map(region -> new ChartModel.Area(
                        region.regionCode(),
                        region.name(),
                        region.nonCompliant(),
                        (double) region.nonCompliant() / region.certificates()))
                .toList();
        Chart chart = new Chart(new ChartModel.Treemap(areas, "份"), "树图：面积是被索要的不合规证明数，同样的数字在“列表”里", 520);
        chart.setTestId("treemap");
        chart.onKey(click -> RegionsNavigation.open(into(click.key())));
        Card card = new Card("各" + level.label() + "承受的负担", "面积是被索要的不合规证明数，颜色越深不合规占比越高；点地区往下看");
        card.add(chart);
        return card;
    }

    private String explanation() {
        return level == Level.COMMUNITY
                ? "数字是各单位向社区索要的证明，责任在索要的单位；按区划代码排列，不作名次"
                : "数字是各单位在当地索要的证明；按区划代码排列，不作名次；点地区往下看，点数字看台账行";
    }

    private Component name(RegionFigures region) {
        if (region == total) {
            return RegionsNavigation.link("合计", RegionsNavigation.rows(address));
        }
        RouterLink link = RegionsNavigation.link(region.name(), into(region.regionCode()));
        link.setTestId("region-" + region.regionCode());
        return link;
    }

    private Component nonCompliant(RegionFigures region) {
        return region.nonCompliant() == 0
                ? Cells.count(0)
                : RegionsNavigation.link(
                        Figures.count(region.nonCompliant()),
                        RegionsNavigation.nonCompliantRows(region == total ? address : into(region.regionCode())));
    }

    private Component rows(RegionFigures region, long count, @Nullable Mark mark) {
        if (count == 0) {
            return Cells.count(0);
        }
        PageAddress rows = RegionsNavigation.rows(region == total ? address : into(region.regionCode()));
        return RegionsNavigation.link(
                Figures.count(count), mark == null ? rows : rows.with(RegionsNavigation.ATTRIBUTE, mark.name()));
    }

    private PageAddress into(String regionCode) {
        return address.with(PageAddress.SCOPE, regionCode).with("page", null);
    }
}
