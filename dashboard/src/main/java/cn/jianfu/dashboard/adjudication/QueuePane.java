package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.table.Pager;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A queue at the left, one of its names at the right. What is decided stays in its place, marked, until the page is opened again, so that nothing jumps under the
 * hand and everything can be undone.
 */
abstract class QueuePane<E extends Entry> extends Div {
    /** What became of an entry here and now. */
    record Done(long decision, String label, boolean waiting) {}

    /** One press of a key, undone by one press of another. */
    private record Step(Map<Integer, Done> done) {}

    private static final int TOLD_MILLISECONDS = 4000;

    private final Workplace place;
    private final List<E> entries;
    private final Div panel = new Div();
    private final QueueList list;
    private final Map<Integer, Done> done = new HashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private int current;

    QueuePane(Workplace place, List<E> entries, String heading, String explanation, String tab) {
        this.place = place;
        this.entries = entries;
        QueueFilter filter = QueueFilter.of(place.address());
        addClassName("bench");
        Card queue = new Card(heading, explanation);
        queue.setTestId("queue");
        queue.add(new QueueFilters(filter, place.address(), tab));
        list = new QueueList(entries, place.mayDecide(), this::select, this::mark);
        panel.addClassName("verdict");
        panel.setTestId("verdict");
        if (entries.isEmpty()) {
            queue.add(Notices.nothing(nothing(filter)));
            add(queue);
            return;
        }
        queue.add(
                list,
                new Pager(
                        filter.page(),
                        QueueFilter.SIZE,
                        entries.getFirst().names(),
                        false,
                        (text, number) -> AdjudicationNavigation.link(
                                text, place.address().with(QueueFilter.PAGE, number))));
        add(queue, panel, new Keys());
    }

    /** Shows the first entry; to be called when the pane stands. */
    final void open() {
        if (!entries.isEmpty()) {
            select(0);
        }
    }

    /** What a person wants to know of the entry, and the ways to decide it. */
    protected abstract Component panel(E entry, Toolbar tools);

    /** The badge of an entry that nobody decided here and now. */
    protected abstract Component badge(E entry);

    private static String nothing(QueueFilter filter) {
        if (!filter.query().isEmpty()) {
            return "没有含“" + filter.query() + "”的名称。可换一个词，或把状态改为“全部”。";
        }
        return switch (filter.state()) {
            case PENDING -> "没有待研判的名称：全部名称都已归类。要改正已归类的名称，请在上面搜索。";
            case WAITING -> "没有等待复核的研判。";
            case PERSON -> "还没有人工研判。";
            case MACHINE, ALL -> "还没有名称。";
        };
    }

    protected final Workplace place() {
        return place;
    }

    final void select(int index) {
        current = Math.clamp(index, 0, entries.size() - 1);
        list.current(current);
        panel.removeAll();
        E entry = entries.get(current);
        Card card = new Card(entry.writtenName(), subtitle(entry));
        card.setTestId("entry");
        Optional.ofNullable(done.get(current)).ifPresent(one -> card.add(said(one)));
        card.add(panel(
                entry,
                new Toolbar(() -> select(current - 1), () -> select(current + 1), this::undo, place.mayDecide())));
        panel.add(card);
    }

    private String subtitle(E entry) {
        return (entry.purpose().isEmpty() ? "" : "用途：" + entry.writtenPurpose() + "；")
                + entry.kind().rows(entry.certificates())
                + (place.scope().wide() ? "，" + entry.counties() + " 个县（市、区）" : "");
    }

    private static Component said(Done one) {
        Span words = new Span((one.waiting() ? "已研判，待复核：" : "已研判：") + one.label());
        words.addClassNames("remark", "decided");
        words.setTestId("decided");
        return words;
    }

    private Component mark(int index) {
        Done one = done.get(index);
        if (one == null) {
            return badge(entries.get(index));
        }
        Span mark = new Span((one.waiting() ? "◷ " : "✓ ") + one.label());
        mark.addClassName("done-mark");
        return mark;
    }

    /** Decides the marked entries, else the current one. {@code verdict} says nothing for an entry that it does not fit. */
    protected final void decide(Function<E, Optional<Verdict>> verdict, String reason, String document) {
        List<Integer> chosen = list.checked().isEmpty() ? List.of(current) : list.checked();
        List<Integer> indexes = new ArrayList<>();
        List<NewDecision> decisions = new ArrayList<>();
        for (int index : chosen) {
            verdict.apply(entries.get(index)).ifPresent(one -> {
                indexes.add(index);
                decisions.add(new NewDecision(entries.get(index), one, reason, document));
            });
        }
        if (decisions.isEmpty()) {
            tell("没有可采纳的建议，请选定一种结果。");
            return;
        }
        List<Long> numbers = place.store().decide(place.account(), place.scope(), decisions);
        boolean waiting = place.store().fourEyes(place.scope());
        Map<Integer, Done> step = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            step.put(
                    indexes.get(i),
                    new Done(numbers.get(i), decisions.get(i).verdict().label(), waiting));
        }
        done.putAll(step);
        steps.push(new Step(step));
        tell((decisions.size() == 1
                        ? "“" + decisions.getFirst().entry().writtenName() + "”："
                                + decisions.getFirst().verdict().label()
                        : "已研判 " + decisions.size() + " 个名称"
                                + (decisions.size() < chosen.size()
                                        ? "，另有 " + (chosen.size() - decisions.size()) + " 个没有建议，请逐个研判"
                                        : ""))
                + (waiting ? "，待他人复核后生效。" : "。") + "按 U 撤销");
        list.uncheck();
        place.changed().run();
        select(nextOpen());
    }

    /** The next entry that is not decided, from the current one on; where all are, the current one. */
    private int nextOpen() {
        for (int i = 1; i <= entries.size(); i++) {
            int index = (current + i) % entries.size();
            if (!done.containsKey(index)) {
                return index;
            }
        }
        return current;
    }

    private void undo() {
        Step step = steps.poll();
        @Nullable Long earlier = entries.get(current).decisionNow();
        if (step != null) {
            step.done().forEach((index, one) -> {
                place.store().revert(place.account(), one.decision(), "");
                done.remove(index);
            });
            tell("已撤销，恢复为先前的判定。");
            place.changed().run();
            select(step.done().keySet().stream().min(Integer::compare).orElse(current));
        } else if (earlier != null && place.store().revert(place.account(), earlier, "")) {
            tell("已撤销先前的研判。");
            place.changed().run();
            select(current);
        } else {
            tell(earlier == null ? "没有可撤销的研判。" : "这是上级的研判，或已被撤销。可在本县（市、区）另作研判。");
        }
    }

    private static void tell(String words) {
        Notification.show(words, TOLD_MILLISECONDS, Notification.Position.BOTTOM_START);
    }
}
