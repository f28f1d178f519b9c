package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.table.Cells;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The names of a queue, one under the other, with a box to mark several. */
final class QueueList extends UnorderedList {
    private final List<Div> states = new ArrayList<>();
    private final List<NativeButton> faces = new ArrayList<>();
    private final List<Checkbox> boxes = new ArrayList<>();
    private final IntFunction<Component> state;
    private final Runnable marked;
    private int current;

    /**
     * @param state what stands at the right of an entry
     * @param marked told when other entries are marked than before
     */
    QueueList(
            List<? extends Entry> entries,
            boolean mayDecide,
            IntConsumer chosen,
            IntFunction<Component> state,
            Runnable marked) {
        this.state = state;
        this.marked = marked;
        addClassName("queue-list");
        for (int i = 0; i < entries.size(); i++) {
            add(item(i, entries.get(i), mayDecide, chosen));
        }
        if (mayDecide && !entries.isEmpty()) {
            NativeButton toggle = Keys.bind(new NativeButton("选中当前名称"), "x");
            toggle.addClassName("by-key-only");
            toggle.getElement().setAttribute("tabindex", "-1");
            toggle.addClickListener(click -> {
                Checkbox box = boxes.get(current);
                box.setValue(!box.getValue());
            });
            ListItem last = new ListItem(toggle);
            last.addClassName("by-key-only");
            add(last);
        }
    }

    private ListItem item(int index, Entry entry, boolean mayDecide, IntConsumer chosen) {
        Span name = new Span(entry.writtenName());
        name.addClassName("entry-name");
        Long pending = entry.pending();
        Span rows = Cells.quiet(entry.kind().rows(pending == null ? entry.certificates() : pending));
        Div right = new Div();
        right.addClassName("entry-state");
        states.add(right);
        NativeButton face = new NativeButton();
        face.add(name, rows, right);
        face.addClassName("entry");
        face.setTestId("entry-" + index);
        face.addClickListener(click -> chosen.accept(index));
        faces.add(face);
        ListItem item = new ListItem();
        if (mayDecide) {
            Checkbox box = new Checkbox();
            box.setAriaLabel("选中“" + entry.writtenName() + "”");
            box.addValueChangeListener(change -> marked.run());
            boxes.add(box);
            item.add(box);
        }
        item.add(face);
        return item;
    }

    /** Marks the entry that is looked at, and shows all states anew. */
    void current(int index) {
        current = index;
        for (int i = 0; i < faces.size(); i++) {
            states.get(i).removeAll();
            states.get(i).add(state.apply(i));
            if (i == index) {
                faces.get(i).getElement().setAttribute("aria-current", "true");
                faces.get(i).getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            } else {
                faces.get(i).getElement().removeAttribute("aria-current");
            }
        }
    }

    List<Integer> checked() {
        return IntStream.range(0, boxes.size())
                .filter(i -> boxes.get(i).getValue())
                .boxed()
                .toList();
    }

    void uncheck() {
        boxes.forEach(box -> box.setValue(false));
    }
}
