package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.burden.hours.UnitHours;
import cn.jianfu.dashboard.chart.Chart;
import cn.jianfu.dashboard.chart.ChartCard;
import cn.jianfu.dashboard.chart.ChartModel;
import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;

/** The units that cause most person-hours; a bar leads to the unit. */
final class TopCausesCard {
    private final PageAddress address;
    private final Sight sight;
    private final BurdenExports exports;
    private final Collection<Measure> definitions;
    private final List<UnitHours> units;
    private final Coverage previous;

    /** @param previous whether all burdens together can be held against those of the previous period */
    TopCausesCard(
            PageAddress address,
            Sight sight,
            List<UnitHours> units,
            Coverage previous,
            Collection<Measure> definitions,
            BurdenExports exports) {
        this.address = address;
        this.sight = sight;
        this.definitions = definitions;
        this.exports = exports;
        this.units = units;
        this.previous = previous;
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
        chart.onKey(click -> BurdenLinks.openUnit(click.key(), address));
        List<Column<UnitHours>> columns = columns();
        return new ChartCard(
                        "造成负担最多的单位",
                        "八类负担合计，前十位；点单位看它的全部负担",
                        chart,
                        new DataTable<>("造成负担最多的单位", columns, Sort.none()).rows(units))
                .tool(exports.link(
                        "top-causes",
                        "造成负担最多的单位",
                        sight,
                        "八类负担合计，工时多的在前，前十位",
                        definitions,
                        Column.fields(columns),
                        () -> units));
    }

    private List<Column<UnitHours>> columns() {
        return List.of(
                UnitHours.column(address),
                Column.<UnitHours>number("工时（人·小时）", unit -> Hours.cell(unit.hours()))
                        .exported(unit -> new Field.Amount(unit.hours())),
                Column.<UnitHours>number("种类", unit -> Cells.count(unit.topics()))
                        .onlyWhenWide()
                        .defined("这个单位造成的负担有几类（共八类）")
                        .exported(UnitHours::topics),
                Column.<UnitHours>number("社区", unit -> Cells.count(unit.communities()))
                        .onlyWhenWide()
                        .defined("承受这个单位的负担的社区数，一个社区只算一次")
                        .exported(UnitHours::communities),
                Column.<UnitHours>number(
                                "较上期", unit -> Hours.changeCell(Hours.change(unit.hours(), unit.before(), previous)))
                        .onlyWhenWide()
                        .defined("与等长的上一期的工时相比")
                        .exported(unit -> Hours.changeText(Hours.change(unit.hours(), unit.before(), previous))));
    }
}
