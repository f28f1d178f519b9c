package cn.jianfu.dashboard.burden.sensitivity;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.hours.Factor;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Another value of a factor, and the order beside that of now. It is looked at only: the factors stay as they are. */
final class TrialCard {
    private static final int SHOWN = 20;

    /** The n-th of both orders; {@code move} is by how many places the one of the other order has risen. */
    record Line(int place, Ranking.Place now, Ranking.Place then, int move) {
        String moved() {
            return move == 0 ? "—" : (move > 0 ? "▲ " : "▼ ") + Math.abs(move);
        }
    }

    private final Sight sight;
    private final PageAddress address;
    private final @Nullable Topic topic;
    private final Sensitivity sensitivity;
    private final BurdenExports exports;
    private final List<Factor> factors;

    TrialCard(
            Sight sight,
            PageAddress address,
            @Nullable Topic topic,
            Sensitivity sensitivity,
            List<Factor> all,
            BurdenExports exports) {
        this.sight = sight;
        this.address = address;
        this.topic = topic;
        this.sensitivity = sensitivity;
        this.exports = exports;
        this.factors = all.stream()
                .filter(factor -> topic == null || factor.key().ledgerKind().equals(topic.kind()))
                .toList();
    }

    Component component() {
        Trial trial = Trial.of(address, factors);
        Card card = new Card("换一个系数试试", "只看不改：页面上其他数字和正式系数都不变；网址里带着试算值，可以发给同事核对");
        card.setTestId("trial");
        card.add(new TrialForm(trial, factors, address));
        trial.fault().ifPresent(fault -> {
            Paragraph line = new Paragraph(fault);
            line.addClassName("remark");
            card.add(line);
        });
        if (!trial.written().isEmpty()) {
            // Whoever typed a value, or was sent one, wants to see what it does.
            card.scrollIntoView();
        }
        Factor factor = trial.factor();
        BigDecimal value = trial.value().orElse(null);
        if (factor == null || value == null) {
            card.add(Notices.nothing("选一个系数，填一个值，下面会列出名次的对比。"));
            return card;
        }
        Ranking then = sensitivity.units(factor.key(), value);
        Paragraph words =
                new Paragraph("“" + factor.label() + "”由 " + factor.worth() + "改为 " + Factor.plain(value) + " "
                        + factor.unit() + "：总工时由 " + Figures.decimal(sensitivity.hours()) + " 变为 "
                        + Figures.decimal(then.hours()) + " 人·小时；单位"
                        + RankingShift.between(sensitivity.unitsNow(), then).words() + "。");
        words.addClassName("key-sentence");
        card.add(words);
        Div beside = new Div(table("单位", sensitivity.unitsNow(), then));
        beside.addClassName("side-by-side");
        if (sight.scope().region().level() != Level.TOWNSHIP) {
            beside.add(table("乡镇（街道）", sensitivity.townshipsNow(), sensitivity.townships(factor.key(), value)));
        }
        card.add(beside);
        card.tool(exports.link(
                "trial",
                "试算：单位名次对比",
                sight,
                (topic == null ? "八类负担合计" : topic.label()) + "；" + words.getText() + "全部单位",
                exports.measures("burden_part"),
                Column.fields(columns("单位")),
                () -> lines(sensitivity.unitsNow(), then, Integer.MAX_VALUE)));
        return card;
    }

    private static Component table(String what, Ranking now, Ranking then) {
        return new DataTable<>(what + "名次对比", columns(what), Sort.none()).rows(lines(now, then, SHOWN));
    }

    private static List<Column<Line>> columns(String what) {
        return List.of(
                Column.<Line>number("名次", line -> Cells.count(line.place())).exported(line -> (long) line.place()),
                Column.<Line>text("现在的" + what, line -> named(line.now()))
                        .exported(List.of(
                                Field.wide("现在的" + what, 32, line -> line.now().name()),
                                Field.of(
                                        "现在工时",
                                        line -> new Field.Amount(line.now().hours())))),
                Column.<Line>text("试算的" + what, line -> named(line.then()))
                        .exported(List.of(
                                Field.wide("试算的" + what, 32, line -> line.then().name()),
                                Field.of(
                                        "试算工时",
                                        line -> new Field.Amount(line.then().hours())))),
                Column.<Line>number("升降", line -> Cells.text(line.moved()))
                        .defined("试算的" + what + "比现在上升（▲）或下降（▼）几位")
                        .exported(Line::moved));
    }

    private static Component named(Ranking.Place place) {
        return Cells.twoLines(new Span(place.name()), Figures.decimal(place.hours()) + " 人·小时");
    }

    static List<Line> lines(Ranking now, Ranking then, int most) {
        var before = now.byKey();
        return IntStream.range(0, Math.min(most, then.places().size()))
                .mapToObj(i -> {
                    Ranking.Place place = then.places().get(i);
                    return new Line(
                            i + 1, now.places().get(i), place, before.getOrDefault(place.key(), i + 1) - (i + 1));
                })
                .toList();
    }
}
