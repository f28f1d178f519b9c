package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.effect.CaseEffect;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.effect.Counted;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Whether a case's letter worked: a sentence, the two rates behind it, and what it leaves open. */
final class EffectCard {
    private EffectCard() {}

    private record Side(String name, String months, Counted counted) {}

    static Component of(CaseEffect effect, PageAddress at) {
        Card card = new Card("发函以后", "全县（市、区）口径，只算发函前后都有台账的社区；从第一次发函算起");
        card.setTestId("case-effect");
        card.tool(CasesNavigation.effects("看整治成效", at.place()));
        Div said = new Div(FindingBadge.of(effect.finding()), new Span(EffectWords.sentence(effect)));
        said.addClassName("badges");
        said.setTestId("effect-sentence");
        card.add(said);
        if (effect.beforeFrom() != null) {
            card.add(new DataTable<Side>(
                            "发函前后",
                            List.of(
                                    Column.text("", side -> Cells.text(side.name())),
                                    Column.text("月份", side -> Cells.text(side.months())),
                                    Column.number(
                                            "份数",
                                            side -> Cells.count(side.counted().certificates())),
                                    Column.<Side>number(
                                                    "社区·月",
                                                    side -> Cells.count(
                                                            side.counted().exposure()))
                                            .onlyWhenWide()
                                            .defined("交来台账的社区数，逐月相加"),
                                    Column.<Side>number("每百社区每月", side -> Cells.text(EffectWords.rate(side.counted())))
                                            .defined("份数 ÷ 社区·月 × 100")),
                            Sort.none())
                    .rows(List.of(
                            new Side(
                                    "发函前", EffectWords.months(effect.beforeFrom(), effect.beforeTo()), effect.before()),
                            new Side(
                                    "回复时限后",
                                    EffectWords.months(effect.afterFrom(), effect.afterTo()),
                                    effect.after()))));
        }
        Paragraph remark = new Paragraph(remark(effect));
        remark.addClassName("remark");
        card.add(remark);
        return card;
    }

    private static String remark(CaseEffect effect) {
        StringBuilder words = new StringBuilder(EffectWords.corrected(effect));
        if (effect.moved() > 0) {
            words.append("同一单位另有发函前没有要过的事项 ")
                    .append(Figures.count(effect.moved()))
                    .append(" 份，判断时一并计入。");
        }
        if (effect.look() > 0 && effect.nextLook() != null) {
            words.append("这是满 ")
                    .append(effect.look())
                    .append(" 个月的评估，下次在 ")
                    .append(Figures.date(effect.nextLook()))
                    .append("。");
        }
        return words + "只在规定的日子下结论；同期的其他措施、台账少记也会使份数变少，这里分不出来。";
    }
}
