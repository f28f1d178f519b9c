package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.attribute.Badge;
import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of certificates, or tasks as worded: a digit for what it is (1 可由, 2 不应由, 3 文件外), Enter for what the software suggests. */
final class NamesPane extends QueuePane<QueuedName> {
    private final Kind kind;

    private NamesPane(Workplace place, List<QueuedName> names, Kind kind, String explanation, String tab) {
        super(place, names, kind.label(), explanation, tab);
        this.kind = kind;
    }

    static NamesPane ofCertificates(Workplace place, List<QueuedName> names) {
        NamesPane pane = new NamesPane(place, names, Kind.CERTIFICATE, "按涉及的台账行数排列，不分统计期；写法只差空格、标点的算同一名称", "");
        pane.open();
        return pane;
    }

    static NamesPane ofTasks(Workplace place, List<QueuedName> names) {
        NamesPane pane = new NamesPane(
                place, names, Kind.TASK, "机器定不了的，和台账所写与机器判定不一致的；按等待的台账行数排列，不分统计期", AdjudicationNavigation.TASKS);
        pane.open();
        return pane;
    }

    @Override
    protected Component badge(QueuedName name) {
        return name.kind()
                .badge(name.attributeNow())
                .<Component>map(Badge::badge)
                .orElseGet(() -> new Span(name.kind().word(name.attributeNow())));
    }

    @Override
    protected Component panel(QueuedName name, Toolbar tools) {
        Queue queue = place().queue();
        List<Item> suggestions = queue.suggestions(name);
        Div panel = new Div();
        panel.addClassName("stacked");
        panel.add(Facts.machine(kind.word(name.machineAttribute()), name.machineReason()));
        Facts.waiting(place(), name).ifPresent(panel::add);
        Remarks remarks = new Remarks();
        if (place().mayDecide()) {
            ComboBox<Item> item = item();
            List<Component> buttons = new ArrayList<>();
            if (!suggestions.isEmpty()) {
                buttons.add(accept(suggestions.getFirst(), remarks));
            }
            for (int i = 0; i < kind.outcomes().size(); i++) {
                buttons.add(button("" + (i + 1), kind.outcomes().get(i), item, remarks));
            }
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
                Facts.similar(kind, queue.similar(place().scope(), name)),
                Facts.demand(kind, queue.demand(place().scope(), name)),
                Facts.rows(kind, queue.rows(place().scope(), name)));
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
                                .map(item -> new Verdict.OfItem(item.attribute(), item)),
                        remarks.reason(),
                        remarks.document()));
        button.addClassName("accept");
        return button;
    }

    /** An attribute; with the item that was chosen, else the suggested one where it has that attribute, else an item of its own. */
    private NativeButton button(String key, Badge mark, ComboBox<Item> item, Remarks remarks) {
        NativeButton button = Toolbar.key(
                key,
                mark.label(),
                "decide-" + mark.name().toLowerCase(Locale.ROOT),
                () -> decide(
                        name -> Optional.of(new Verdict.OfItem(
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
                    name -> Optional.of(new Verdict.OfItem(item.attribute(), item)),
                    remarks.reason(),
                    remarks.document()));
            all.add(button);
        }
        return all;
    }

    private ComboBox<Item> item() {
        ComboBox<Item> item = new ComboBox<>(kind == Kind.TASK ? "归入清单事项（可不选）" : "归入目录事项（可不选）");
        item.setItems(query ->
                place()
                        .queue()
                        .items(kind, query.getFilter().orElse(""), query.getLimit(), query.getOffset())
                        .stream());
        item.setItemLabelGenerator(one -> one.name() + " · " + one.attribute().label());
        item.setPlaceholder("不选时：有相符的建议归入建议事项，否则单列");
        item.setClearButtonVisible(true);
        item.setTestId("item");
        return item;
    }
}
