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
    private final Kinds kinds;
    private final List<Line> lines;
    private final Line total = new Line("", "合计", Level.CITY, new LinkedHashMap<>());

    public MatrixCard(ReportingStatus reporting, Sight sight, PageAddress address, Links links) {
        this.sight = sight;
        this.address = address;
        this.links = links;
        Map<String, Line> byRegion = new LinkedHashMap<>();
        List<MonthStatus> all = reporting.months(sight);
        this.kinds = new Kinds(all, address);
        for (MonthStatus status : kinds.shown(all)) {
            byRegion.computeIfAbsent(
                            status.regionCode(),
                            code -> new Line(code, status.name(), status.level(), new LinkedHashMap<>()))
                    .months()
                    .put(status.month(), status);
            total.months().merge(status.month(), status, MonthStatus::plus);
        }
        this.lines = List.copyOf(byRegion.values());
    }

    /** @param tools to press at the right of the heading */
    public Component component(Component... tools) {
        boolean communities = lines.stream().anyMatch(line -> line.level() == Level.COMMUNITY);
        String level = lines.isEmpty() ? "地区" : lines.getFirst().level().label();
        Card card = new Card("各" + level + "逐月报送情况", explanation(communities));
        card.setTestId("stands");
        for (Component tool : tools) {
            card.tool(tool);
        }
        if (lines.isEmpty()) {
            card.add(Notices.nothing("这个地区下面没有应报送的社区。"));
            return card;
        }
        kinds.choice(address, links).ifPresent(card::add);
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

    private String explanation(boolean communities) {
        if (!communities) {
            return "格内是该月按时、迟报、退回、未报的社区数；点格子或名称往下看到每个社区";
        }
        String inside =
                kinds.several() ? "格内是该月已报几类、应报几类，全报齐才算报齐" : "报送情况是此刻的；格内是最近一次计算计入该月的行数，之后收到的写“待计入”；台账跨过的月份没有登记，也算已报";
        return inside + "。点格子看每类台账和收到的文件";
    }

    /** What the signs mean, and how many communities and months stand so. */
    private Component legend() {
        Div legend = new Div();
        legend.addClassNames("badges", "matrix-legend");
        for (Standing standing : Standing.values()) {
            long count = total.months().values().stream()
                    .mapToLong(month -> month.count(standing))
                    .sum();
            if (count > 0 || standing != Standing.NOT_COLLECTED) {
                legend.add(Badges.of(standing.sign(), standing.label() + " " + Figures.count(count), standing.tone()));
            }
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
                : links.to(line.name(), here(line));
        link.setTestId("stand-" + line.regionCode());
        return link;
    }

    private PageAddress here(Line line) {
        return address.place().with(PageAddress.SCOPE, line.regionCode()).with(Links.KIND, kinds.chosen());
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
        box.getElement().appendChild(label.getElement());
        if (community) {
            box.getElement().appendChild(sign(status.standing()).getElement());
            box.getElement().appendChild(new Span(inside(status)).getElement());
        } else {
            counts(status).forEach(count -> box.getElement().appendChild(count.getElement()));
        }
        if (community && (status.faulty() > 0 || status.replaced() > 0)) {
            Span more = new Span((status.faulty() > 0 ? Standing.FAULTY_SIGN : "")
                    + (status.replaced() > 0 ? Standing.REPLACED_SIGN : ""));
            more.addClassName("stand-more");
            more.getElement().setAttribute("aria-hidden", "true");
            box.getElement().appendChild(more.getElement());
        }
        String words = Figures.month(month) + "："
                + (community ? status.standing().label() + inWords(status) : status.words())
                + (community && status.replaced() > 0 ? "，" + Standing.REPLACED : "")
                + (community && status.faulty() > 0 ? "，有行没有读懂" : "")
                + (status.dueDay() == null ? "" : "；截止 " + Figures.date(status.dueDay()));
        box.getElement().getClassList().add("stand");
        box.getElement().getClassList().add(community ? status.standing().tone() : "several");
        box.getElement().setAttribute("title", words);
        box.getElement().setAttribute("aria-label", words);
        return box;
    }

    private String inside(MonthStatus status) {
        if (kinds.several() && status.kinds() > 0) {
            return status.kindsIn() + "/" + status.kinds();
        }
        if (status.arrivedAt() == null) {
            return "";
        }
        return status.uncounted() > 0 ? Standing.UNCOUNTED : Figures.count(status.rows());
    }

    private String inWords(MonthStatus status) {
        return kinds.several()
                ? "，应报 " + status.kinds() + " 类，已报 " + status.kindsIn() + " 类"
                : "，" + Figures.count(status.rows()) + " 行"
                        + (status.uncounted() > 0 ? "，新收到的" + Standing.UNCOUNTED : "");
    }

    /** How many communities stand how, each with its sign. */
    private static List<Span> counts(MonthStatus status) {
        List<Span> counts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            if (status.count(standing) > 0) {
                Span count = new Span(sign(standing), new Span(Figures.count(status.count(standing))));
                count.addClassNames("stand-count", standing.tone());
                counts.add(count);
            }
        }
        return counts;
    }

    private static Span sign(Standing standing) {
        Span sign = new Span(standing.sign());
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    /** A community's cell leads to its files of the month, a higher region's to the regions in it. */
    private Component leading(Line line, YearMonth month, boolean community) {
        return community
                ? links.month("", address, line.regionCode(), month, kinds.chosen())
                : links.to("", here(line).with(PageAddress.FROM, month).with(PageAddress.TO, month));
    }
}
