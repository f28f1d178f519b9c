package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What is asked for twice, what both share, and what merging would save. */
final class PairsCard {
    private PairsCard() {}

    static Component of(List<Pair> pairs) {
        Card card = new Card("可以合并的", "不同单位要的几乎是同一样东西；两边都登记的社区，留一个就能省下较小一方的工时");
        card.setTestId("pairs");
        if (pairs.isEmpty()) {
            card.add(Notices.nothing("没有发现近似重复。"));
            return card;
        }
        List<Column<Pair>> columns = List.of(
                Column.text("一方", pair -> Cells.twoLines(new Span(pair.oneName()), pair.oneUnit())),
                Column.text("另一方", pair -> Cells.twoLines(new Span(pair.otherName()), pair.otherUnit())),
                Column.<Pair>text("相同之处", pair -> sentence(pair.shared())).onlyWhenWide(),
                Column.<Pair>number("重合", pair -> Cells.text(Figures.percent(pair.similarity())))
                        .onlyWhenWide(),
                Column.<Pair>number("社区", pair -> Cells.count(pair.communities()))
                        .onlyWhenWide(),
                Column.number("可省（人·小时）", pair -> Hours.cell(pair.hoursSaved())));
        card.add(new DataTable<>("近似重复", columns, Sort.none()).rows(pairs));
        return card;
    }

    private static Component sentence(String text) {
        Span words = new Span(text);
        words.addClassName("sentence");
        return words;
    }
}
