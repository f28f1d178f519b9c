package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.attribute.Badge;
import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of certificates, or tasks as worded: a digit for what it is (1 可由, 2 不应由, 3 文件外), Enter for what the software
 * suggests.
 */
final class NamesPane extends QueuePane<QueuedName> {
    private final Kind kind;
    private final Map<Integer, List<Item>> suggestions = new HashMap<>();

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
        List<Item> suggestions = suggestions(name);
        Div panel = new Div();
        panel.addClassName("stacked");
        panel.add(Facts.machine(kind.word(name.machineAttribute()), name.machineReason()));
        Facts.waiting(place(), name).ifPresent(panel::add);
        Remarks remarks = new Remarks();
        if (place().mayDecide()) {
            ComboBox<Item> item = item();
            List<Component> buttons = new ArrayList<>();
            if (!suggestions.isEmpty()) {
                buttons.add(accept(remarks));
            }
            for (int i = 0; i < kind.outcomes().size(); i++) {
                buttons.add(button("" + (i + 1), kind.outcomes().get(i), item, remarks));
            }
            Div more = new Div(item, remarks);
            more.addClassName("more");
            panel.add(question(), tools.with(buttons), more);
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

    private List<Item> suggestions(QueuedName name) {
        return suggestions.computeIfAbsent(
                name.judgementId(), judgement -> place().queue().suggestions(name));
    }

    private Optional<Item> suggested(QueuedName name) {
        return suggestions(name).stream().findFirst();
    }

    /** What the software thinks of first, of each name its own. */
    private NativeButton accept(Remarks remarks) {
        NativeButton button = deciding(
                "Enter",
                () -> "采纳建议"
                        + single().flatMap(this::suggested).map(NamesPane::told).orElse(""),
                "accept",
                name -> suggested(name).map(NamesPane::proposal),
                false,
                remarks);
        button.addClassName("accept");
        return button;
    }

    private static String told(Item item) {
        return "：" + item.attribute().label() + " · " + item.name() + "（把握 " + Figures.percent(item.confidence()) + "）";
    }

    private static Proposal proposal(Item item) {
        return new Proposal(new Verdict.OfItem(item.attribute(), item), item.confidence());
    }

    /**
     * An attribute; with the item that was chosen, else the suggested one where it has that attribute and is trusted,
     * else an item of its own.
     */
    private NativeButton button(String key, Badge mark, ComboBox<Item> item, Remarks remarks) {
        NativeButton button = deciding(
                key,
                () -> mark.label()
                        + item.getOptionalValue()
                                .or(() -> single().flatMap(name -> trusted(name, mark)))
                                .map(one -> "，归入“" + one.name() + "”")
                                .orElse(single().isPresent() ? "，单列" : ""),
                "decide-" + mark.name().toLowerCase(Locale.ROOT),
                name -> Optional.of(Proposal.ofPerson(new Verdict.OfItem(
                        mark,
                        item.getOptionalValue().or(() -> trusted(name, mark)).orElse(null)))),
                true,
                remarks);
        button.addClassName(mark.key());
        return button;
    }

    /** The suggested item, where it has an attribute and the software trusts it. */
    private Optional<Item> trusted(QueuedName name, Badge mark) {
        return suggestions(name).stream()
                .filter(one -> one.attribute() == mark && !proposal(one).doubtful())
                .findFirst();
    }

    private Div others(List<Item> items, Remarks remarks) {
        Div all = new Div();
        all.addClassName("others");
        for (Item item : items) {
            NativeButton button = deciding(
                    null,
                    () -> " " + item.name() + "（把握 " + Figures.percent(item.confidence()) + "，近似“" + item.knownName()
                            + "”）",
                    "other-" + item.itemCode(),
                    name -> Optional.of(proposal(item)),
                    true,
                    remarks);
            button.addComponentAsFirst(item.attribute().badge());
            button.addClassName("other");
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
        item.setPlaceholder("不选时：建议把握足够且属性相符的归入建议事项，否则单列");
        item.setClearButtonVisible(true);
        item.setTestId("item");
        item.addValueChangeListener(change -> foretell());
        return item;
    }
}
