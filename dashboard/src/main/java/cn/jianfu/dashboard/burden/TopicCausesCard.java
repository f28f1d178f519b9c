package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Definition;
import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.burden.hours.UnitHours;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who causes a topic: units with all its measures, sorted by any of them. */
final class TopicCausesCard {
    private static final int SIZE = 20;

    private final Topic topic;
    private final Sight sight;
    private final PageAddress address;
    private final BurdenExports exports;
    private final List<UnitHours> units;
    private final Map<Integer, Map<String, BigDecimal>> measures;
    private final Map<String, Measure> definitions;
    private final String sort;

    TopicCausesCard(
            Topic topic,
            Sight sight,
            PageAddress address,
            List<UnitHours> units,
            Map<Integer, Map<String, BigDecimal>> measures,
            Map<String, Measure> definitions,
            BurdenExports exports) {
        this.topic = topic;
        this.sight = sight;
        this.address = address;
        this.exports = exports;
        this.units = units;
        this.measures = measures;
        this.definitions = definitions;
        this.sort =
                address.value(BurdenLinks.SORT).filter(definitions::containsKey).orElse(standing(topic, units));
    }

    /** Boards weigh when they are put up: when none was, those that stand say who has most. */
    private static String standing(Topic topic, List<UnitHours> units) {
        return topic == Topic.SIGNBOARDS
                        && units.stream().allMatch(unit -> unit.hours().signum() == 0)
                ? "pieces"
                : "";
    }

    Component component() {
        Card card = new Card("谁造成的", "点单位看它的全部负担，点工时看台账原行；点表头换排序，鼠标停在表头看定义。一件事几个社区登记只算一件，工时、时长和人次各社区相加");
        card.setTestId("causes");
        Comparator<UnitHours> byFigure = Comparator.comparing(unit -> figure(unit, sort));
        List<UnitHours> sorted = sort.isEmpty()
                ? units
                : units.stream()
                        .sorted(byFigure.reversed())
                        .toList(); // stable: ties stay in the order of hours and names
        int page = address.number(BurdenLinks.PAGE, 1);
        List<UnitHours> shown =
                sorted.stream().skip((long) (page - 1) * SIZE).limit(SIZE).toList();
        Sort links = new Sort(
                sort.isEmpty() ? "hours" : sort,
                (header, key) -> BurdenLinks.link(
                        header,
                        address.with(BurdenLinks.SORT, key.equals("hours") ? null : key)
                                .with(BurdenLinks.PAGE, null)));
        List<Column<UnitHours>> columns = columns();
        card.tool(exports.link(
                "causes",
                "造成" + topic.label() + "负担的单位",
                sight,
                "按" + order() + "从多到少，含全部各页",
                definitions.values(),
                exports.kept(sight, Column.fields(columns)),
                () -> sorted));
        card.add(new DataTable<>("造成" + topic.label() + "负担的单位", columns, links).rows(shown));
        card.add(new Pager(
                page,
                SIZE,
                units.size(),
                false,
                (text, number) -> BurdenLinks.link(text, address.with(BurdenLinks.PAGE, number))));
        return card;
    }

    private String order() {
        Measure by = definitions.get(sort);
        return by == null ? "工时" : by.label();
    }

    private List<Column<UnitHours>> columns() {
        List<Column<UnitHours>> columns = new ArrayList<>();
        columns.add(UnitHours.column(address));
        columns.add(Column.<UnitHours>number("工时（人·小时）", this::hours)
                .sortedBy("hours")
                .defined(Definition.words(definitions.get("person_hours")))
                .exported(unit -> new Field.Amount(unit.hours())));
        for (String column : measures.getOrDefault(TopicMeasures.ALL, Map.of()).keySet()) {
            Measure measure = definitions.get(column);
            if (measure != null && !column.equals("person_hours")) {
                columns.add(Column.<UnitHours>number(
                                measure.label(), unit -> Cells.text(Measure.figure(figure(unit, column))))
                        .onlyWhenWide()
                        .sortedBy(column)
                        .defined(measure.definition())
                        .exported(unit -> Measure.number(figure(unit, column))));
            }
        }
        return columns;
    }

    private Component hours(UnitHours unit) {
        return topic == Topic.CERTIFICATES
                ? Hours.cell(unit.hours())
                : BurdenLinks.link(
                        Figures.decimal(unit.hours()),
                        BurdenLinks.rows(address, topic).with(BurdenLinks.UNIT, unit.unitKey()));
    }

    private BigDecimal figure(UnitHours unit, String column) {
        return measures.getOrDefault(unit.unitId(), Map.of()).getOrDefault(column, BigDecimal.ZERO);
    }
}
