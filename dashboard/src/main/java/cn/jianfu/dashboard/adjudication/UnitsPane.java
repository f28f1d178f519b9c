package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.RegionCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of demanding units: Enter for the first candidate, a digit for another, 0 for nobody else, N for a unit that is in no list. */
final class UnitsPane extends QueuePane<QueuedUnit> {
    private static final int WITH_KEY = 8;

    private UnitsPane(Workplace place, List<QueuedUnit> names) {
        super(place, names, "要求出具证明单位", "对不上已知单位的名称，按涉及的台账行数排列；认定后即为该单位的别名", AdjudicationNavigation.UNITS);
    }

    static UnitsPane of(Workplace place, List<QueuedUnit> names) {
        UnitsPane pane = new UnitsPane(place, names);
        pane.open();
        return pane;
    }

    @Override
    protected Component badge(QueuedUnit name) {
        boolean pending = name.decisionNow() == null && name.machineUnit() == null;
        Span badge = new Span(pending ? "… 未识别" : name.unitNow() == null ? "各地不一" : name.unitNow());
        badge.addClassNames("badge", "pending");
        return badge;
    }

    @Override
    protected Component panel(QueuedUnit name, Toolbar tools) {
        List<KnownUnit> candidates = place().queue().candidates(name);
        Div panel = new Div();
        panel.addClassName("stacked");
        panel.add(Facts.machine(name.machineUnit() == null ? "未识别" : name.machineUnit(), name.machineReason()));
        Facts.waiting(place(), name).ifPresent(panel::add);
        if (place().mayDecide()) {
            Remarks remarks = new Remarks();
            panel.add(question(), tools.with(buttons(name, candidates, remarks)));
            Div more = new Div(lookUp(remarks), remarks);
            more.addClassName("more");
            panel.add(more);
        } else {
            panel.add(tools.with(List.of()));
        }
        panel.add(Facts.rows(Kind.UNIT, place().queue().rows(place().scope(), name)));
        return panel;
    }

    private List<Component> buttons(QueuedUnit name, List<KnownUnit> candidates, Remarks remarks) {
        List<Component> buttons = new ArrayList<>();
        for (int i = 0; i < Math.min(WITH_KEY, candidates.size()); i++) {
            KnownUnit unit = candidates.get(i);
            NativeButton button = deciding(
                    i == 0 ? "Enter" : "" + (i + 1),
                    () -> "即 " + unit.name() + "（" + unit.system() + "，把握 " + Figures.percent(unit.confidence()) + "）",
                    "candidate-" + i,
                    each -> Optional.of(new Proposal(new Verdict.OfUnit(unit), unit.confidence())),
                    true,
                    remarks);
            button.getElement().setAttribute("title", unit.reason());
            if (i == 0) {
                button.addClassName("accept");
            }
            buttons.add(button);
        }
        buttons.add(deciding(
                "0",
                () -> "单列，不是已知单位",
                "own-unit",
                each -> Optional.of(Proposal.ofPerson(new Verdict.UnitOfItsOwn())),
                true,
                remarks));
        Span added = new Span();
        foretelling(reach -> added.setText("新增单位 · " + reach));
        buttons.add(Toolbar.key("n", added, "new-unit", () -> new NewUnitDialog(
                        name, new RegionCode(name.countyCode()), unit -> take(new Verdict.OfUnit(unit), remarks))
                .open()));
        return buttons;
    }

    private ComboBox<KnownUnit> lookUp(Remarks remarks) {
        ComboBox<KnownUnit> unit = new ComboBox<>("从单位名录中选");
        unit.setItems(query -> place()
                .queue()
                .knownUnits(place().scope(), query.getFilter().orElse(""), query.getLimit(), query.getOffset())
                .stream());
        unit.setItemLabelGenerator(KnownUnit::name);
        unit.setPlaceholder("输入单位名称中的几个字");
        foretelling(reach -> unit.setHelperText("选定即生效 · " + reach));
        unit.setTestId("unit");
        unit.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                take(new Verdict.OfUnit(change.getValue()), remarks);
            }
        });
        return unit;
    }

    /** A person has looked the unit up, or added it. */
    private void take(Verdict verdict, Remarks remarks) {
        decide(Press.of(chosen(), name -> Optional.of(Proposal.ofPerson(verdict)), true), remarks);
    }
}
