package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.table.Pager;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A queue at the left, one of its names at the right. What is decided stays in its place, marked, until the page is
 * opened again, so that nothing jumps under the hand and everything can be undone.
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
    private final List<Runnable> foretelling = new ArrayList<>();
    private final Span question = new Span();
    private @Nullable Object armed;
    private int current;

    QueuePane(Workplace place, List<E> entries, String heading, String explanation, String tab) {
        this.place = place;
        this.entries = entries;
        QueueFilter filter = QueueFilter.of(place.address());
        addClassName("bench");
        Card queue = new Card(heading, explanation);
        queue.setTestId("queue");
        queue.add(new QueueFilters(filter, place.address(), tab));
        list = new QueueList(entries, place.mayDecide(), this::select, this::mark, this::foretell);
        panel.addClassName("verdict");
        panel.setTestId("verdict");
        question.addClassNames("remark", "question");
        question.getElement().setAttribute("role", "alert");
        question.setTestId("question");
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
            case PROVISIONAL -> "没有待确认的暂定单位。";
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
        foretelling.clear();
        disarm();
        E entry = entries.get(current);
        Card card = new Card(entry.writtenName(), subtitle(entry));
        card.setTestId("entry");
        Optional.ofNullable(done.get(current)).ifPresent(one -> card.add(said(one)));
        card.add(panel(
                entry,
                new Toolbar(() -> select(current - 1), () -> select(current + 1), this::undo, place.mayDecide())));
        panel.add(card);
        foretell();
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

    /** The marked entries, else the current one. */
    protected final List<E> chosen() {
        List<Integer> checked = list.checked();
        return checked.isEmpty()
                ? List.of(entries.get(current))
                : checked.stream().map(entries::get).toList();
    }

    /** The only entry that a press would be about; nothing when several are marked. */
    protected final Optional<E> single() {
        List<E> chosen = chosen();
        return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
    }

    /** Says on every button anew what it would do to how many rows. */
    protected final void foretell() {
        disarm();
        foretelling.forEach(Runnable::run);
    }

    /** Where the question stands that a doubtful press raises; a place for it in the panel. */
    protected final Component question() {
        return question;
    }

    private void disarm() {
        armed = null;
        question.setVisible(false);
    }

    /**
     * A button that decides the marked entries, else the current one, and says before what it would do to how many
     * rows. Where that rests on a suggestion that the software itself does not trust, it has to be pressed twice.
     *
     * @param key null for a button without one
     * @param words what is decided; may change until it is pressed
     * @param proposal says nothing for an entry that it does not fit
     * @param same whether it is the same for all entries
     */
    protected final NativeButton deciding(
            @Nullable String key,
            Supplier<String> words,
            String testId,
            Function<E, Optional<Proposal>> proposal,
            boolean same,
            Remarks remarks) {
        Span said = new Span();
        Runnable pressed = () -> press(said, Press.of(chosen(), proposal, same), remarks);
        NativeButton button = key == null ? new NativeButton() : Toolbar.key(key, said, testId, pressed);
        if (key == null) {
            button.add(said);
            button.setTestId(testId);
            button.addClickListener(click -> pressed.run());
        }
        foretelling.add(() -> {
            Press<E> press = Press.of(chosen(), proposal, same);
            said.setText(words.get() + " · " + press.reach() + (press.doubtful() ? "，把握不足，须按两次" : ""));
            button.setClassName("doubtful", press.doubtful());
            button.setEnabled(place.mayDecide() && !press.taken().isEmpty());
        });
        return button;
    }

    /** Tells, now and whenever other entries are marked, how many rows a person's own choice would reach. */
    protected final void foretelling(Consumer<String> reach) {
        foretelling.add(() -> reach.accept(
                Press.of(chosen(), each -> Optional.of(Proposal.ofPerson(new Verdict.UnitOfItsOwn())), true)
                        .reach()));
    }

    private void press(Object button, Press<E> press, Remarks remarks) {
        if (press.doubtful() && !button.equals(armed)) {
            armed = button;
            question.setText(press.question());
            question.setVisible(true);
            return;
        }
        decide(press, remarks);
    }

    /** Decides what a press has come to. */
    protected final void decide(Press<E> press, Remarks remarks) {
        disarm();
        if (press.taken().isEmpty()) {
            tell("没有可采纳的建议，请选定一种结果。");
            return;
        }
        List<Integer> indexes = new ArrayList<>();
        List<NewDecision> decisions = new ArrayList<>();
        press.taken().forEach((entry, proposal) -> {
            indexes.add(entries.indexOf(entry));
            decisions.add(new NewDecision(entry, proposal.verdict(), remarks.reason(), remarks.document()));
        });
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
        long rest = press.chosen().size() - decisions.size();
        tell((press.chosen().size() == 1
                        ? "“" + decisions.getFirst().entry().writtenName() + "”："
                                + decisions.getFirst().verdict().label() + "，" + press.reach()
                        : "已研判 " + press.reach() + (rest > press.left() ? "，" + (rest - press.left()) + " 个没有建议" : ""))
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
