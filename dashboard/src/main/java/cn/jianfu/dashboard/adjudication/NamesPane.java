package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Certificate names: 1 可由, 2 不应由, 3 文件外, Enter for what the software suggests. */
final class NamesPane extends QueuePane<QueuedName> {
    NamesPane(Workplace place, List<QueuedName> names) {
        super(place, names, "证明名称", "按涉及的台账行数排列，不分统计期；写法只差空格、标点的算同一名称", "");
    }

    @Override
    protected Component badge(QueuedName name) {
        return Mark.of(name.attributeNow()).<Component>map(Mark::badge).orElseGet(() -> new Span("各地不一"));
    }

    @Override
    protected Component panel(QueuedName name, Toolbar tools) {
        Queue queue = place().queue();
        List<Item> suggestions = queue.suggestions(name);
        Div panel = new Div();
        panel.addClassName("stacked");
        panel.add(
                Facts.machine(Mark.of(name.machineAttribute()).map(Mark::label).orElse("各地不一"), name.machineReason()));
        Facts.waiting(place(), name).ifPresent(panel::add);
        Remarks remarks = new Remarks();
        if (place().mayDecide()) {
            ComboBox<Item> item = item();
            List<Component> buttons = new ArrayList<>();
            if (!suggestions.isEmpty()) {
                buttons.add(accept(suggestions.getFirst(), remarks));
            }
            buttons.add(button("1", Mark.PERMITTED, suggestions, item, remarks));
            buttons.add(button("2", Mark.PROHIBITED, suggestions, item, remarks));
            buttons.add(button("3", Mark.UNLISTED, suggestions, item, remarks));
            Div more = new Div(item, remarks);
            more.addClassName("more");
            panel.add(tools.with(buttons), more);
        } else {
            panel.add(tools.with(List.of()));
        }
        if (suggestions.size() > 1) {
            panel.add(Facts.section("其他可能的事项", others(suggestions.subList(1, suggestions.size()), remarks)));
        }
        panel.add(
                Facts.similar(queue.similar(place().scope(), name)),
                Facts.demand(queue.demand(place().scope(), name)),
                Facts.rows(queue.rows(place().scope(), name)));
        return panel;
    }

    private NativeButton accept(Item first, Remarks remarks) {
        String words = "采纳建议：" + first.attribute().label() + " · " + first.name() + "（把握 "
                + Figures.percent(first.confidence()) + "）";
        NativeButton button = Toolbar.key(
                "Enter",
                words,
                "accept",
                () -> decide(
                        name -> place().queue().suggestions(name).stream()
                                .findFirst()
                                .map(item -> new Verdict.OfCertificate(item.attribute(), item)),
                        remarks.reason(),
                        remarks.document()));
        button.addClassName("accept");
        return button;
    }

    /** An attribute; with the item that was chosen, else the suggested one where it has that attribute, else an item of its own. */
    private NativeButton button(String key, Mark mark, List<Item> suggestions, ComboBox<Item> item, Remarks remarks) {
        NativeButton button = Toolbar.key(
                key,
                mark.label(),
                "decide-" + mark.key(),
                () -> decide(
                        name -> Optional.of(new Verdict.OfCertificate(
                                mark,
                                item.getOptionalValue()
                                        .or(() -> place().queue().suggestions(name).stream()
                                                .filter(one -> one.attribute() == mark)
                                                .findFirst())
                                        .orElse(null))),
                        remarks.reason(),
                        remarks.document()));
        button.addClassName(mark.key());
        return button;
    }

    private Div others(List<Item> items, Remarks remarks) {
        Div all = new Div();
        all.addClassName("others");
        for (Item item : items) {
            NativeButton button = new NativeButton();
            button.add(
                    item.attribute().badge(),
                    new Span(" " + item.name() + "（把握 " + Figures.percent(item.confidence()) + "，近似“" + item.knownName()
                            + "”）"));
            button.addClassName("other");
            button.setEnabled(place().mayDecide());
            button.addClickListener(click -> decide(
                    name -> Optional.of(new Verdict.OfCertificate(item.attribute(), item)),
                    remarks.reason(),
                    remarks.document()));
            all.add(button);
        }
        return all;
    }

    private ComboBox<Item> item() {
        ComboBox<Item> item = new ComboBox<>("归入目录事项（可不选）");
        item.setItems(query ->
                place().queue().items(query.getFilter().orElse(""), query.getLimit(), query.getOffset()).stream());
        item.setItemLabelGenerator(one -> one.name() + " · " + one.attribute().label());
        item.setPlaceholder("不选时：有相符的建议归入建议事项，否则单列");
        item.setClearButtonVisible(true);
        item.setTestId("item");
        return item;
    }
}
