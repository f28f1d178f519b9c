package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.export.Secrecy;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.dashboard.burden.hours.PerWorker;
import cn.jianfu.dashboard.burden.hours.PlaceMonth;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.dashboard.trend.MonthAxis;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where it falls: the regions below, by code, against the months; the deeper a cell, the more person-hours. A cell leads into its region and month. */
final class HeatCard {
    private record Place(String regionCode, String name, Map<YearMonth, BigDecimal> hours) {
        BigDecimal in(YearMonth month) {
            return hours.getOrDefault(month, BigDecimal.ZERO);
        }

        BigDecimal total() {
            return Hours.sum(hours.values().stream());
        }
    }

    private final Sight sight;
    private final Period period;
    private final PageAddress address;
    private final PerWorker perWorker;
    private final BurdenExports exports;
    private final List<Place> places;
    private final Level level;
    private final BigDecimal most;
    private final Place total;

    HeatCard(Sight sight, PageAddress address, List<PlaceMonth> months, PerWorker perWorker, BurdenExports exports) {
        this.sight = sight;
        this.period = sight.period();
        this.address = address;
        this.perWorker = perWorker;
        this.exports = exports;
        this.level = months.isEmpty() ? Level.COMMUNITY : months.getFirst().level();
        Map<String, Place> byCode = new LinkedHashMap<>();
        Map<YearMonth, BigDecimal> sums = new LinkedHashMap<>();
        for (PlaceMonth one : months) {
            Place place = byCode.computeIfAbsent(
                    one.regionCode(), code -> new Place(code, one.name(), new LinkedHashMap<>()));
            if (one.month() != null) {
                place.hours().put(YearMonth.from(one.month()), one.hours());
                sums.merge(YearMonth.from(one.month()), one.hours(), BigDecimal::add);
            }
        }
        this.places = List.copyOf(byCode.values());
        this.total = new Place("", "合计", sums);
        this.most = places.stream()
                .flatMap(place -> place.hours().values().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    Component component() {
        Card card = new Card("落在哪里", "各" + level.label() + "各月的负担工时（人·小时），颜色越深越重；按区划代码排列，不作名次，负担由下达的单位造成；点格子看当地当月");
        card.setTestId("places");
        if (places.isEmpty()) {
            card.add(Notices.nothing("这个地区下面没有更细的地区。"));
            return card;
        }
        List<Column<Place>> columns = columns();
        card.tool(exports.link(
                "places",
                "各" + level.label() + "各月的负担工时",
                sight,
                "按区划代码；" + topicWords(),
                List.of(),
                Column.fields(columns),
                () -> Stream.concat(places.stream(), Stream.of(total)).toList()));
        DataTable<Place> table = new DataTable<>("各" + level.label() + "各月的负担工时", columns, Sort.none())
                .rows(places)
                .total(total);
        table.addClassName("heat-table");
        card.add(table);
        return card;
    }

    private List<Column<Place>> columns() {
        MonthAxis axis = new MonthAxis(period);
        boolean[][] hidden = hidden();
        List<Column<Place>> columns = new ArrayList<>();
        columns.add(Column.text(level.label(), this::name).exported(Place::name));
        columns.add(Column.<Place>number("合计", place -> Hours.cell(place.total()))
                .exported(place -> open(hidden, place, period.length(), new Field.Amount(place.total()))));
        if (allTopics()) {
            columns.add(Column.<Place>number("每人每月", place -> Cells.text(Hours.figure(each(place))))
                    .defined(PerWorker.DEFINITION)
                    .exported(place -> open(hidden, place, period.length(), Hours.amount(each(place)))));
        }
        for (int i = 0; i < period.length(); i++) {
            YearMonth month = period.months().get(i);
            int column = i;
            columns.add(Column.<Place>number(axis.shortName(month), place -> cell(place, month))
                    .exported(place -> open(hidden, place, column, Hours.whole(place.in(month)))));
        }
        return columns;
    }

    /** Workers are counted for all kinds of burdens together: on a topic's page the column would not say what the others add. */
    private boolean allTopics() {
        return address.value(BurdenLinks.TOPIC).isEmpty();
    }

    private String topicWords() {
        return address.value(BurdenLinks.TOPIC)
                .flatMap(Topic::of)
                .map(Topic::label)
                .orElse("八类负担合计");
    }

    private @Nullable BigDecimal each(Place place) {
        return place == total ? perWorker.total() : perWorker.in(place.regionCode());
    }

    private boolean[][] hidden() {
        if (level != Level.COMMUNITY || !exports.leaveCounty()) {
            return new boolean[places.size() + 1][period.length() + 1];
        }
        List<List<BigDecimal>> cells = new ArrayList<>();
        Stream.concat(places.stream(), Stream.of(total)).forEach(place -> {
            List<BigDecimal> line = new ArrayList<>();
            period.months().forEach(month -> line.add(place.in(month)));
            line.add(place.total());
            cells.add(line);
        });
        return Secrecy.hidden(cells);
    }

    private @Nullable Object open(boolean[][] hidden, Place place, int column, @Nullable Object figure) {
        int row = place == total ? places.size() : places.indexOf(place);
        return hidden[row][column] ? Secrecy.MARK : figure;
    }

    private Component name(Place place) {
        RouterLink link = BurdenLinks.link(place.name(), into(place));
        link.setTestId("place-" + place.regionCode());
        return link;
    }

    private PageAddress into(Place place) {
        PageAddress without = address.with(BurdenLinks.PAGE, null);
        return place == total ? without : without.with(PageAddress.SCOPE, place.regionCode());
    }

    private Component cell(Place place, YearMonth month) {
        BigDecimal hours = place.in(month);
        RouterLink link = BurdenLinks.link(
                Figures.count(Hours.whole(hours)),
                into(place).with(PageAddress.FROM, month).with(PageAddress.TO, month));
        link.getElement()
                .setAttribute("aria-label", place.name() + Figures.month(month) + Figures.decimal(hours) + "人·小时");
        if (place == total) {
            return link;
        }
        Div cell = new Div(link);
        cell.addClassName("heat");
        double depth = most.signum() == 0 ? 0 : hours.doubleValue() / most.doubleValue();
        cell.getStyle().set("--depth", Math.round(depth * 70) + "%");
        return cell;
    }
}
