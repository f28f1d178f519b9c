package cn.jianfu.dashboard.burden.breach;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What goes beyond a cap, with the document that sets it. */
public final class BreachesCard {
    private static final int SIZE = 20;

    private final Breaches breaches;
    private final BurdenExports exports;
    private final Sight sight;
    private final BreachFilter filter;
    private final PageAddress address;
    private boolean filtered = true;

    /** @param address of the page that shows it, with which page of the breaches */
    public BreachesCard(
            Breaches breaches, BurdenExports exports, Sight sight, BreachFilter filter, PageAddress address) {
        this.breaches = breaches;
        this.exports = exports;
        this.sight = sight;
        this.filter = filter;
        this.address = address;
    }

    /** For a page that shows the breaches of one thing. */
    public BreachesCard withoutFilters() {
        filtered = false;
        return this;
    }

    /** The card, a page of breaches at a time. */
    public Component component() {
        int page = address.number("breach", 1);
        List<Breach> found = breaches.of(sight, filter, SIZE, (page - 1) * SIZE);
        long total = found.isEmpty() ? 0 : found.getFirst().total();
        Card card = new Card("突破上限", "逐行、逐单位逐年、逐社区与文件的上限核对，共 " + Figures.count(total) + " 处；按年核对的只列本地区的单位");
        card.setTestId("breaches");
        card.tool(BreachesExport.link(exports, sight, filter, breaches));
        if (filtered
                && address.value(BurdenLinks.SHOW)
                        .filter(BurdenLinks.BREACHES::equals)
                        .isPresent()) {
            card.add(new BreachFilters(filter, breaches.choices(sight), address));
        }
        if (found.isEmpty()) {
            card.add(Notices.nothing("没有发现突破上限的。可换一个统计期；上限在文件施行之后才核对。"));
            return card;
        }
        card.add(new DataTable<>("突破上限", columns(), Sort.none()).rows(found));
        card.add(new Pager(
                page, SIZE, total, false, (text, number) -> BurdenLinks.link(text, address.with("breach", number))));
        return card;
    }

    private List<Column<Breach>> columns() {
        return List.of(
                Column.text("什么", breach -> Cells.twoLines(new Span(breach.thing()), who(breach))),
                Column.number("实际", breach -> Cells.text(Measure.figure(breach.value()) + " " + breach.unit())),
                Column.text(
                        "上限",
                        breach -> Cells.twoLines(
                                new Span(breach.sentence()), "《" + breach.document() + "》：" + breach.strength())),
                Column.<Breach>text(
                                "文号",
                                breach -> Cells.twoLines(
                                        new Span(breach.documentNumber()), Figures.date(breach.validFrom()) + "起"))
                        .onlyWhenWide(),
                Column.<Breach>text(
                                "在哪里", breach -> Cells.twoLines(new Span(breach.place()), Figures.date(breach.onDay())))
                        .onlyWhenWide());
    }

    private static String who(Breach breach) {
        String unit = breach.unitName() == null || breach.matter() == null ? "" : breach.unitName();
        String community = breach.community() == null || breach.matter() == null ? "" : " → " + breach.community();
        return breach.topic().label() + (unit + community).transform(text -> text.isEmpty() ? "" : " · " + text);
    }
}
