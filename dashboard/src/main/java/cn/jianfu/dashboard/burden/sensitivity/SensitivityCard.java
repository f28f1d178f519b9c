package cn.jianfu.dashboard.burden.sensitivity;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each factor with half and with double its value: what becomes of the hours, and of the first ten. */
final class SensitivityCard {
    private static final String AGREEMENT = "全部单位两两比较，先后次序有多少不变（肯德尔 τ）：1 为完全不变，取减半和加倍中较低的一个";

    private final Sight sight;
    private final @Nullable Topic topic;
    private final List<Sensitivity.Effect> effects;
    private final BurdenExports exports;

    SensitivityCard(Sight sight, @Nullable Topic topic, List<Sensitivity.Effect> effects, BurdenExports exports) {
        this.sight = sight;
        this.topic = topic;
        this.effects = effects;
        this.exports = exports;
    }

    Component component() {
        Card card = new Card("系数若变，名次变不变", "折算系数没有文件依据的是经验值。这里把每个系数单独减半、加倍，其余不变，看工时和名次怎样变；由台账原行重算，不是估计");
        card.setTestId("sensitivity");
        Paragraph words = new Paragraph(summary());
        words.addClassName("key-sentence");
        card.add(words);
        List<Column<Sensitivity.Effect>> columns = columns();
        card.tool(exports.link(
                "sensitivity",
                "系数减半加倍的影响",
                sight,
                (topic == null ? "八类负担合计" : topic.label()) + "；由它折算的工时多的在前",
                exports.measures("burden_part"),
                Column.fields(columns),
                () -> effects));
        DataTable<Sensitivity.Effect> table = new DataTable<>("系数减半加倍的影响", columns, Sort.none()).rows(effects);
        table.addClassName("sensitivity-table");
        card.add(table);
        return card;
    }

    /** For leaders: one sentence, from what was counted. */
    private String summary() {
        List<Sensitivity.Effect> used =
                effects.stream().filter(Sensitivity.Effect::used).toList();
        if (used.isEmpty()) {
            return "这个地区和统计期的工时全部来自台账，没有用到折算系数。";
        }
        long settled = used.stream().filter(Sensitivity.Effect::settled).count();
        String one = "用到的 " + used.size() + " 个系数各自减半或加倍，";
        if (settled == used.size()) {
            return one + "前十名单位都不变。";
        }
        Sensitivity.Effect strongest = used.stream()
                .max(Comparator.comparingInt(SensitivityCard::entered)
                        .thenComparingInt(effect -> Math.max(
                                effect.half().units().largestMove(),
                                effect.twice().units().largestMove())))
                .orElseThrow();
        return one + settled + " 个不影响前十名单位；影响最大的是“" + strongest.factor().label() + "”："
                + change(strongest, Sensitivity.Outcome::units) + "。";
    }

    private static int entered(Sensitivity.Effect effect) {
        return Math.max(
                effect.half().units().entered().size(),
                effect.twice().units().entered().size());
    }

    private List<Column<Sensitivity.Effect>> columns() {
        List<Column<Sensitivity.Effect>> columns = new ArrayList<>();
        columns.add(Column.<Sensitivity.Effect>text(
                        "系数",
                        effect -> Cells.twoLines(
                                new Span(effect.factor().label()),
                                "现为 " + effect.factor().worth() + " · "
                                        + effect.factor().source()))
                .exported(List.of(
                        Field.wide("系数", 40, effect -> effect.factor().label()),
                        Field.of("现值", effect -> effect.factor().value()),
                        Field.of("单位", effect -> effect.factor().unit()))));
        columns.add(hours("由它折算", Sensitivity.Effect::made).defined("现有工时中用到这个系数折算出来的部分；台账写明的不算"));
        columns.add(hours("减半后总工时", effect -> effect.half().hours()).onlyWhenWide());
        columns.add(hours("加倍后总工时", effect -> effect.twice().hours()).onlyWhenWide());
        columns.add(words("单位名次", Sensitivity.Outcome::units));
        if (sight.scope().region().level() != Level.TOWNSHIP) {
            columns.add(words("乡镇（街道）次序", Sensitivity.Outcome::townships).onlyWhenWide());
        }
        columns.add(Column.<Sensitivity.Effect>number("次序一致", effect -> Cells.text(agreement(effect)))
                .onlyWhenWide()
                .defined(AGREEMENT)
                .exported(SensitivityCard::agreement));
        return columns;
    }

    private static Column<Sensitivity.Effect> hours(
            String header, Function<Sensitivity.Effect, java.math.BigDecimal> hours) {
        return Column.<Sensitivity.Effect>number(header, effect -> Cells.text(Figures.decimal(hours.apply(effect))))
                .exported(effect -> new Field.Amount(hours.apply(effect)));
    }

    private static Column<Sensitivity.Effect> words(String header, Function<Sensitivity.Outcome, RankingShift> which) {
        return Column.<Sensitivity.Effect>text(header, effect -> {
                    Span words = new Span(change(effect, which));
                    words.addClassName("sentence");
                    return words;
                })
                .exported(List.of(Field.wide(header, 48, effect -> change(effect, which))));
    }

    private static String change(Sensitivity.Effect effect, Function<Sensitivity.Outcome, RankingShift> which) {
        if (!effect.used()) {
            return "本期没有用到";
        }
        String half = which.apply(effect.half()).words();
        String twice = which.apply(effect.twice()).words();
        return half.equals(twice) ? "减半或加倍，" + half : "减半，" + half + "；加倍，" + twice;
    }

    private static String agreement(Sensitivity.Effect effect) {
        return String.format(
                Locale.ROOT,
                "%.2f",
                Math.min(
                        effect.half().units().agreement(),
                        effect.twice().units().agreement()));
    }
}
