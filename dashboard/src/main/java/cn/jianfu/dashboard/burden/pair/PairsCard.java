package cn.jianfu.dashboard.burden.pair;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What is asked for twice, what both share, and what merging would save. */
public final class PairsCard {
    private PairsCard() {}

    /** The card of a topic, of which there are pairs to be found. */
    public static Component of(Sight sight, Topic topic, Pairs source, BurdenExports exports) {
        List<Pair> pairs = source.of(sight, topic);
        Card card = new Card("可以合并的", "不同单位要的几乎是同一样东西；两边都登记的社区，留一个就能省下较小一方的工时");
        card.setTestId("pairs");
        if (pairs.isEmpty()) {
            card.add(Notices.nothing("没有发现近似重复。"));
            return card;
        }
        List<Column<Pair>> columns = List.of(
                Column.<Pair>text("一方", pair -> Cells.twoLines(new Span(pair.oneName()), pair.oneUnit()))
                        .exported(List.of(Field.wide("一方", 28, Pair::oneName), Field.wide("一方单位", 28, Pair::oneUnit))),
                Column.<Pair>text("另一方", pair -> Cells.twoLines(new Span(pair.otherName()), pair.otherUnit()))
                        .exported(List.of(
                                Field.wide("另一方", 28, Pair::otherName), Field.wide("另一方单位", 28, Pair::otherUnit))),
                Column.<Pair>text("相同之处", pair -> sentence(pair.shared()))
                        .onlyWhenWide()
                        .exported(List.of(Field.wide("相同之处", 40, Pair::shared))),
                Column.<Pair>number("重合", pair -> Cells.text(Figures.percent(pair.similarity())))
                        .onlyWhenWide()
                        .exported(pair -> new Field.Share(pair.similarity())),
                Column.<Pair>number("社区", pair -> Cells.count(pair.communities()))
                        .onlyWhenWide()
                        .exported(Pair::communities),
                Column.<Pair>number("可省（人·小时）", pair -> Hours.cell(pair.hoursSaved()))
                        .exported(pair -> new Field.Amount(pair.hoursSaved())));
        card.tool(exports.link(
                "pairs",
                topic.label() + "近似重复",
                sight,
                "可省工时多的在前；不限统计期内登记",
                exports.measures("near_duplicate"),
                Column.fields(columns),
                () -> pairs));
        card.add(new DataTable<>("近似重复", columns, Sort.none()).rows(pairs));
        return card;
    }

    private static Component sentence(String text) {
        Span words = new Span(text);
        words.addClassName("sentence");
        return words;
    }
}
