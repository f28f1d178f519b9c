package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.chart.Chart;
import cn.jianfu.dashboard.chart.ChartCard;
import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import java.util.List;

/** The units that cause most person-hours; a bar leads to the unit. */
final class TopCausesCard {
    private final PageAddress address;
    private final Coverage previous;
    private final List<UnitHours> units;

    TopCausesCard(PageAddress address, Coverage previous, List<UnitHours> units) {
        this.address = address;
        this.previous = previous;
        this.units = units;
    }

    Component component() {
        ChartModel.Bars model = new ChartModel.Bars(
                units.stream()
                        .map(unit -> new ChartModel.Category(unit.unitKey(), unit.name()))
                        .toList(),
                List.of(new ChartModel.Series(
                        "负担工时",
                        "accent",
                        units.stream().map(unit -> Hours.whole(unit.hours())).toList())),
                "人·小时");
        Chart chart = new Chart(
                model,
                "条形图：" + units.getFirst().name() + "最多，"
                        + Figures.decimal(units.getFirst().hours()) + " 人·小时",
                30 + 33 * units.size());
        chart.setTestId("top-causes");
        chart.onKey(click -> BurdenNavigation.openUnit(click.key(), address));
        return new ChartCard("造成负担最多的单位", "八类负担合计，前十位；点单位看它的全部负担", chart, table());
    }

    private DataTable<UnitHours> table() {
        List<Column<UnitHours>> columns = List.of(
                Column.text(
                        "单位",
                        unit -> Cells.twoLines(
                                BurdenNavigation.unit(unit.name(), unit.unitKey(), address), unit.kind())),
                Column.number("工时（人·小时）", unit -> Hours.cell(unit.hours())),
                Column.<UnitHours>number("种类", unit -> Cells.count(unit.topics()))
                        .onlyWhenWide(),
                Column.<UnitHours>number("社区", unit -> Cells.count(unit.communities()))
                        .onlyWhenWide(),
                Column.<UnitHours>number(
                                "较上期", unit -> Hours.changeCell(Hours.change(unit.hours(), unit.before(), previous)))
                        .onlyWhenWide());
        return new DataTable<>("造成负担最多的单位", columns, Sort.none()).rows(units);
    }
}
