package cn.jianfu.dashboard.submission.matrix;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.record.Links;
import cn.jianfu.dashboard.submission.result.Badges;
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
public final class MatrixCard {
    /** A region with its months. */
    private record Line(String regionCode, String name, Level level, Map<LocalDate, MonthStatus> months) {}

    private final Sight sight;
    private final PageAddress address;
    private final Links links;
    private final List<Line> lines;
    private final Line total = new Line("", "合计", Level.CITY, new LinkedHashMap<>());

    public MatrixCard(ReportingStatus reporting, Sight sight, PageAddress address, Links links) {
        this.sight = sight;
        this.address = address;
        this.links = links;
        Map<String, Line> byRegion = new LinkedHashMap<>();
        for (MonthStatus status : reporting.months(sight)) {
            byRegion.computeIfAbsent(
                            status.regionCode(),
                            code -> new Line(code, status.name(), status.level(), new LinkedHashMap<>()))
                    .months()
                    .put(status.month(), status);
            total.months().merge(status.month(), status, MonthStatus::plus);
        }
        this.lines = List.copyOf(byRegion.values());
    }

    /** @param tool something to press at the right of the heading */
    public Component component(Component tool) {
        boolean communities = lines.stream().anyMatch(line -> line.level() == Level.COMMUNITY);
        String level = lines.isEmpty() ? "地区" : lines.getFirst().level().label();
        Card card = new Card(
                "各" + level + "逐月报送情况",
                communities ? "格内是该月台账里的证明份数；台账跨过的月份没有证明，也算已报。点格子看收到的文件" : "格内是已报社区数 / 应报社区数；点格子或名称往下看到每个社区");
        card.setTestId("stands");
        card.tool(tool);
        if (lines.isEmpty()) {
            card.add(Notices.nothing("这个地区下面没有应报送的社区。"));
            return card;
        }
        card.add(legend());
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.text(level, this::name));
        int year = 0;
        for (YearMonth month : sight.period().months()) {
            String header = month.getYear() == year
                    ? month.getMonthValue() + "月"
                    : month.getYear() + "年" + month.getMonthValue() + "月";
            year = month.getYear();
            columns.add(Column.text(header, line -> cell(line, month)));
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

    /** What the signs mean, and how many communities and months stand so. */
    private Component legend() {
        Div legend = new Div();
        legend.addClassNames("badges", "matrix-legend");
        for (Standing standing : Standing.values()) {
            long count = total.months().values().stream()
                    .mapToLong(month -> month.count(standing))
                    .sum();
            legend.add(Badges.of(standing.sign(), standing.label() + " " + Figures.count(count), standing.tone()));
        }
        long replaced = total.months().values().stream()
                .mapToLong(MonthStatus::replaced)
                .sum();
        legend.add(Badges.of(Standing.REPLACED_SIGN, Standing.REPLACED + " " + Figures.count(replaced), "plain"));
        Span unit = new Span("单位：社区·月");
        unit.addClassName("quiet");
        legend.add(unit);
        return legend;
    }

    private Component name(Line line) {
        if (line == total) {
            return new Span(total.name());
        }
        RouterLink link = line.level() == Level.COMMUNITY
                ? links.to(
                        line.name(),
                        address.place()
                                .with(PageAddress.SCOPE, line.regionCode())
                                .with(Links.SHOW, Links.HISTORY))
                : links.to(line.name(), address.place().with(PageAddress.SCOPE, line.regionCode()));
        link.setTestId("stand-" + line.regionCode());
        return link;
    }

    private Component cell(Line line, YearMonth month) {
        MonthStatus status = line.months().get(month.atDay(1));
        if (status == null) {
            return new Span("");
        }
        boolean community = line.level() == Level.COMMUNITY && line != total;
        Component box = line == total ? new Span() : leading(line, month, community);
        Span label = new Span(month.getMonthValue() + "月");
        label.addClassName("stand-month");
        Span sign = new Span(status.standing().sign());
        sign.getElement().setAttribute("aria-hidden", "true");
        box.getElement().appendChild(label.getElement(), sign.getElement());
        String figure = community ? certificates(status) : reported(status) + "/" + status.communities();
        box.getElement().appendChild(new Span(figure).getElement());
        if (community && (status.faulty() > 0 || status.replaced() > 0)) {
            Span more = new Span((status.faulty() > 0 ? Standing.FAULTY_SIGN : "")
                    + (status.replaced() > 0 ? Standing.REPLACED_SIGN : ""));
            more.addClassName("stand-more");
            more.getElement().setAttribute("aria-hidden", "true");
            box.getElement().appendChild(more.getElement());
        }
        String words = Figures.month(month) + "："
                + (community
                        ? status.standing().label() + "，" + Figures.count(status.certificates()) + " 份证明"
                        : status.words())
                + (community && status.replaced() > 0 ? "，" + Standing.REPLACED : "")
                + (community && status.faulty() > 0 ? "，有行没有读懂" : "")
                + "；截止 " + Figures.date(status.dueDay());
        box.getElement().getClassList().add("stand");
        box.getElement().getClassList().add(status.standing().tone());
        box.getElement().setAttribute("title", words);
        box.getElement().setAttribute("aria-label", words);
        return box;
    }

    private static String certificates(MonthStatus status) {
        return switch (status.standing()) {
            case ON_TIME, LATE -> Figures.count(status.certificates());
            case REJECTED, MISSING, NOT_DUE -> "";
        };
    }

    private static long reported(MonthStatus status) {
        return status.onTime() + status.late();
    }

    /** A community's cell leads to its files of the month, a higher region's to the regions in it. */
    private Component leading(Line line, YearMonth month, boolean community) {
        return community
                ? links.month("", address, line.regionCode(), month)
                : links.to(
                        "",
                        address.place()
                                .with(PageAddress.SCOPE, line.regionCode())
                                .with(PageAddress.FROM, month)
                                .with(PageAddress.TO, month));
    }
}
