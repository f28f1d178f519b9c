package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.quarantine.QuarantineNavigation;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Regions by months: who has sent in what. Communities stand for themselves, higher regions for the communities in them. */
final class StandsCard {
    /** A region with its months. */
    private record Line(String regionCode, String name, Level level, Map<LocalDate, MonthStand> months) {}

    private final Sight sight;
    private final PageAddress address;
    private final List<Line> lines;
    private final Line total;

    StandsCard(Sight sight, PageAddress address, List<MonthStand> stands) {
        this.sight = sight;
        this.address = address;
        Map<String, Line> byRegion = new LinkedHashMap<>();
        this.total = new Line("", "合计", Level.CITY, new LinkedHashMap<>());
        for (MonthStand stand : stands) {
            byRegion.computeIfAbsent(
                            stand.regionCode(),
                            code -> new Line(code, stand.name(), stand.level(), new LinkedHashMap<>()))
                    .months()
                    .put(stand.month(), stand);
            total.months().merge(stand.month(), stand, StandsCard::plus);
        }
        this.lines = List.copyOf(byRegion.values());
    }

    private static MonthStand plus(MonthStand one, MonthStand other) {
        return new MonthStand(
                "",
                "合计",
                Level.CITY,
                one.month(),
                one.due() + other.due(),
                one.reported() + other.reported(),
                one.faulty() + other.faulty(),
                one.rejected() + other.rejected(),
                one.certificates() + other.certificates());
    }

    Component component() {
        boolean communities = lines.stream().anyMatch(line -> line.level() == Level.COMMUNITY);
        Card card = new Card(
                communities
                        ? "各社区逐月报送情况"
                        : "各"
                                + (lines.isEmpty()
                                        ? "地区"
                                        : lines.getFirst().level().label()) + "逐月报送情况",
                communities ? "格内是该月台账里的证明份数；台账跨过的月份没有证明，也算已报。点格子看台账行或问题" : "格内是已报社区数 / 应报社区数；点地区看到每个社区");
        card.setTestId("stands");
        if (lines.isEmpty()) {
            card.add(Notices.nothing("这个地区下面没有应报送的社区。"));
            return card;
        }
        card.add(legend());
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.text(communities ? "社区（村）" : lines.getFirst().level().label(), this::name));
        int year = 0;
        for (YearMonth month : sight.period().months()) {
            String header = month.getYear() == year
                    ? month.getMonthValue() + "月"
                    : month.getYear() + "年" + month.getMonthValue() + "月";
            year = month.getYear();
            LocalDate key = month.atDay(1);
            columns.add(Column.text(header, line -> cell(line, key)));
        }
        DataTable<Line> table = new DataTable<>("逐月报送情况", columns, Sort.none());
        table.addClassName("matrix");
        table.rows(lines);
        if (lines.size() > 1) {
            table.total(total);
        }
        card.add(table);
        return card;
    }

    private static Component legend() {
        Div legend = new Div();
        legend.addClassName("badges");
        for (Stand stand : Stand.values()) {
            legend.add(Badges.of(stand.sign(), stand.label(), stand.tone()));
        }
        legend.addClassName("matrix-legend");
        return legend;
    }

    private Component name(Line line) {
        if (line == total) {
            return new Span(total.name());
        }
        RouterLink link = line.level() == Level.COMMUNITY
                ? SubmissionsNavigation.link(
                        line.name(),
                        address.place()
                                .with(SubmissionsNavigation.SHOW, SubmissionsNavigation.HISTORY)
                                .with(SubmissionsNavigation.COMMUNITY, line.regionCode()))
                : SubmissionsNavigation.stands(line.name(), into(line));
        link.setTestId("stand-" + line.regionCode());
        return link;
    }

    private PageAddress into(Line line) {
        return address.place().with(PageAddress.SCOPE, line.regionCode());
    }

    private Component cell(Line line, LocalDate month) {
        MonthStand stand = line.months().get(month);
        if (stand == null) {
            return new Span("");
        }
        boolean community = line.level() == Level.COMMUNITY;
        String words = community
                ? stand.stand().label() + "，" + Figures.count(stand.certificates()) + " 份证明"
                : "应报 " + stand.due() + " 个社区：已报 " + stand.reported() + "，有问题 " + stand.faulty() + "，被退回 "
                        + stand.rejected() + "，未报 " + stand.missing();
        Span sign = new Span(stand.stand().sign());
        sign.getElement().setAttribute("aria-hidden", "true");
        String figure = community
                ? stand.stand() == Stand.MISSING || stand.stand() == Stand.REJECTED
                        ? ""
                        : Figures.count(stand.certificates())
                : (stand.reported() + stand.faulty()) + "/" + stand.due();
        Component box = community && line != total ? leading(line, month, stand.stand()) : new Span();
        box.getElement().appendChild(sign.getElement());
        if (!figure.isEmpty()) {
            box.getElement().appendChild(new Span(figure).getElement());
        }
        box.getElement().getClassList().add("stand");
        box.getElement().getClassList().add(stand.stand().tone());
        box.getElement().setAttribute("title", words);
        box.getElement().setAttribute("aria-label", words);
        return box;
    }

    /** A community's cell leads to its rows, or to what is wrong. */
    private Component leading(Line line, LocalDate month, Stand stand) {
        PageAddress place = into(line);
        return switch (stand) {
            case REPORTED -> {
                YearMonth one = YearMonth.from(month);
                yield RegionsNavigation.link(
                        "",
                        RegionsNavigation.rows(place.with(PageAddress.FROM, one).with(PageAddress.TO, one)));
            }
            case FAULTY -> QuarantineNavigation.rows("", place);
            case REJECTED -> QuarantineNavigation.files("", place);
            case MISSING -> new Span();
        };
    }
}
