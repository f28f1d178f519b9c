package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.editing.Change;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.database.CapTrial;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What a trial came to: in all, by cap, by unit, and the first rows to look at. */
final class TrialOutcome {
    private static final int SHOWN = 12;
    private static final int OF_ONE_CAP = 3;
    private static final int ROWS = 24;

    private final Trials trials;
    private final CapTrial trial;
    private final Map<String, String> sentences;

    TrialOutcome(Trials trials, CapTrial trial, Map<String, String> sentences) {
        this.trials = trials;
        this.trial = trial;
        this.sentences = sentences;
    }

    Component component() {
        List<TrialFigure> caps = trials.byCap(trial.id());
        List<TrialFigure> units = trials.byUnit(trial.id());
        Div part = new Div(sum(caps));
        part.addClassName("stacked");
        Div tables = new Div(
                table(
                        "按上限",
                        "上限",
                        caps,
                        figure -> Cells.twoLines(
                                new Span(sentences.getOrDefault(figure.name(), figure.name())), figure.name())),
                table("按单位", "单位（只列有变化的）", units, figure -> Cells.text(figure.name())));
        tables.addClassName("preview-tables");
        part.add(tables);
        List<TrialBreach> first = someOfEach(trials.first(trial.id()));
        if (!first.isEmpty()) {
            part.add(rows(first));
        }
        return part;
    }

    private Component sum(List<TrialFigure> caps) {
        long added = total(caps, TrialFigure::added);
        long gone = total(caps, TrialFigure::gone);
        Span figures = new Span("现在查出 " + Figures.count(total(caps, TrialFigure::before)) + " 处，改后 "
                + Figures.count(total(caps, TrialFigure::after)) + " 处："
                + (added + gone == 0 ? "没有变化" : "新增 " + Figures.count(added) + " 处，消除 " + Figures.count(gone) + " 处"));
        figures.addClassName("trial-sum");
        figures.setTestId("trial-sum");
        Paragraph line = new Paragraph(figures, Cells.quiet("　" + how()));
        line.addClassName("trial-line");
        return line;
    }

    private String how() {
        Duration took =
                Duration.between(Objects.requireNonNull(trial.startedAt()), Objects.requireNonNull(trial.finishedAt()));
        return "按上一次计算的全部记录试算，用时 %.1f 秒；台账不变，保存后重新计算的结果与此相同。".formatted(took.toMillis() / 1000.0);
    }

    private static Component table(
            String caption, String header, List<TrialFigure> figures, Function<TrialFigure, Component> name) {
        Div part = new Div(new DataTable<>(
                        caption,
                        List.of(
                                Column.text(header, name),
                                Column.number("现在", figure -> Cells.count(figure.before())),
                                Column.number("改后", figure -> Cells.count(figure.after())),
                                Column.number("新增", figure -> signed("+", figure.added())),
                                Column.number("消除", figure -> signed("−", figure.gone()))),
                        Sort.none())
                .rows(figures.subList(0, Math.min(SHOWN, figures.size()))));
        if (figures.isEmpty()) {
            part.add(Cells.quiet("没有变化。"));
        }
        Change.more(part, figures.size(), SHOWN, "行");
        return part;
    }

    private static Component signed(String sign, long count) {
        return new Span(count == 0 ? "0" : sign + Figures.count(count));
    }

    private Component rows(List<TrialBreach> first) {
        return new DataTable<>(
                        "会新增或消除的，每条上限先列几处",
                        List.of(
                                Column.<TrialBreach>text("变化", breach -> change(breach.added())),
                                Column.text("什么", breach -> Cells.twoLines(new Span(breach.thing()), breach.place())),
                                Column.number(
                                        "实际",
                                        breach -> Cells.text(breach.value()
                                                .stripTrailingZeros()
                                                .toPlainString())),
                                Column.<TrialBreach>text(
                                        "上限",
                                        breach -> Cells.twoLines(
                                                new Span(sentences.getOrDefault(breach.capCode(), breach.capCode())),
                                                breach.capCode())),
                                Column.<TrialBreach>text("日期", breach -> Cells.text(Figures.date(breach.onDay())))
                                        .onlyWhenWide()),
                        Sort.none())
                .rows(first);
    }

    private static Component change(boolean added) {
        Span mark = new Span(added ? "＋ 新增" : "－ 消除");
        mark.addClassName(added ? "trial-added" : "trial-gone");
        return mark;
    }

    /** So that one cap with many does not hide the others. */
    private static List<TrialBreach> someOfEach(List<TrialBreach> all) {
        Map<String, Integer> taken = new HashMap<>();
        List<TrialBreach> some = new ArrayList<>();
        for (TrialBreach breach : all) {
            if (some.size() < ROWS && taken.merge(breach.capCode() + breach.added(), 1, Integer::sum) <= OF_ONE_CAP) {
                some.add(breach);
            }
        }
        return some;
    }

    private static long total(List<TrialFigure> figures, ToLongFunction<TrialFigure> column) {
        return figures.stream().mapToLong(column).sum();
    }
}
