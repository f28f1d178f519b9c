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
import java.util.function.Consumer;

/** Names of demanding units: Enter for the first candidate, a digit for another, 0 for nobody else, N for a unit that is in no list. */
final class UnitsPane extends QueuePane<QueuedUnit> {
    private static final int WITH_KEY = 8;

    private UnitsPane(Workplace place, List<QueuedUnit> names) {
        super(
                place,
                names,
                "要求出具证明单位",
                "对不上已知单位的名称，按涉及的台账行数排列；认定后即为该单位的别名。没有单位名录时，单位由名称推定，见状态“暂定单位”",
                AdjudicationNavigation.UNITS);
    }

    static UnitsPane of(Workplace place, List<QueuedUnit> names) {
        UnitsPane pane = new UnitsPane(place, names);
        pane.open();
        return pane;
    }

    @Override
    protected Component badge(QueuedUnit name) {
        boolean pending = name.decisionNow() == null && name.machineUnit() == null;
        String unit = name.unitNow() == null ? "各地不一" : name.unitNow();
        Span badge =
                new Span(pending ? name.unstated() ? "… 未写明单位" : "… 未识别" : name.provisional() ? "暂定 " + unit : unit);
        badge.addClassNames("badge", "pending");
        return badge;
    }

    @Override
    protected Component panel(QueuedUnit name, Toolbar tools) {
        List<KnownUnit> candidates = place().queue().candidates(name);
        Div panel = new Div();
        panel.addClassName("stacked");
        ComposedUnit composed = name.composed();
        panel.add(Facts.machine(said(name), name.machineReason()));
        List<Queue.Spelling> spellings = composed == null
                ? List.of()
                : place().queue().spellings(place().scope(), composed.unit().unitCode());
        String whole = "全部写法共 "
                + Figures.count(spellings.isEmpty() ? 0 : spellings.getFirst().ofUnit()) + " 行";
        if (composed != null) {
            panel.add(UnitFacts.spellings(spellings));
        }
        Facts.waiting(place(), name).ifPresent(panel::add);
        if (place().mayDecide()) {
            Remarks remarks = new Remarks();
            panel.add(question(), tools.with(buttons(name, candidates, whole, remarks)));
            ComboBox<KnownUnit> other = lookUp("这种写法即单位名录中的", "unit", unit -> take(new Verdict.OfUnit(unit), remarks));
            foretelling(reach -> other.setHelperText("选定即生效 · " + reach));
            Div more = new Div(other);
            if (composed != null) {
                ComboBox<KnownUnit> merged = lookUp(
                        "整个暂定单位并入", "merge-unit", unit -> takeWhole(composed, composed.mergedInto(unit), remarks));
                merged.setHelperText("选定即生效 · " + whole);
                more.add(merged);
            }
            more.add(remarks);
            more.addClassName("more");
            panel.add(more);
        } else {
            panel.add(tools.with(List.of()));
        }
        panel.add(Facts.rows(Kind.UNIT, place().queue().rows(place().scope(), name)));
        return panel;
    }

    private List<Component> buttons(QueuedUnit name, List<KnownUnit> candidates, String whole, Remarks remarks) {
        List<Component> buttons = new ArrayList<>();
        ComposedUnit composed = name.composed();
        if (composed != null) {
            buttons.addAll(wholeUnit(name, composed, whole, remarks));
        }
        for (int i = 0; i < Math.min(WITH_KEY, candidates.size()); i++) {
            KnownUnit unit = candidates.get(i);
            NativeButton button = deciding(
                    i == 0 && !name.provisional() ? "Enter" : "" + (i + 1),
                    () -> "即 " + unit.name() + "（" + unit.system() + "，把握 " + Figures.percent(unit.confidence()) + "）",
                    "candidate-" + i,
                    each -> Optional.of(new Proposal(new Verdict.OfUnit(unit), unit.confidence())),
                    true,
                    remarks);
            button.getElement().setAttribute("title", unit.reason());
            if (i == 0 && !name.provisional()) {
                button.addClassName("accept");
            }
            buttons.add(button);
        }
        buttons.add(deciding(
                "0",
                () -> name.unstated() ? "确实没有写明单位" : "单列，不是已知单位",
                "own-unit",
                each -> Optional.of(Proposal.ofPerson(new Verdict.UnitOfItsOwn())),
                true,
                remarks));
        Span added = new Span();
        foretelling(reach -> added.setText("新增单位 · " + reach));
        buttons.add(Toolbar.key("n", added, "new-unit", () -> NewUnitDialog.adding(
                        name, new RegionCode(name.countyCode()), unit -> take(new Verdict.OfUnit(unit), remarks))
                .open()));
        return buttons;
    }

    private static String said(QueuedUnit name) {
        if (name.machineUnit() == null) {
            return name.unstated() ? "未写明单位" : "未识别";
        }
        return name.machineUnit() + (name.provisional() ? "（暂定：由名称推定，待确认）" : "");
    }

    /** What is decided of the composed unit with all its spellings. */
    private List<Component> wholeUnit(QueuedUnit name, ComposedUnit composed, String whole, Remarks remarks) {
        List<Component> buttons = new ArrayList<>();
        if (name.provisional()) {
            NativeButton confirm = deciding(
                    "Enter",
                    () -> "确认为单位 " + composed.unit().name() + "（" + whole + "），其中这种写法",
                    "confirm-unit",
                    each -> Optional.ofNullable(each.composed())
                            .flatMap(ComposedUnit::confirmed)
                            .map(verdict -> new Proposal(verdict, each.confidence())),
                    false,
                    remarks);
            confirm.addClassName("accept");
            buttons.add(confirm);
        }
        buttons.add(Toolbar.key("r", new Span("整个单位改名（" + whole + "）"), "rename-unit", () -> NewUnitDialog.renaming(
                        composed.unit(),
                        (full, system, level) -> takeWhole(composed, composed.called(full, system, level), remarks))
                .open()));
        return buttons;
    }

    private ComboBox<KnownUnit> lookUp(String label, String testId, Consumer<KnownUnit> chosen) {
        ComboBox<KnownUnit> unit = new ComboBox<>(label);
        unit.setItems(query -> place()
                .queue()
                .knownUnits(place().scope(), query.getFilter().orElse(""), query.getLimit(), query.getOffset())
                .stream());
        unit.setItemLabelGenerator(KnownUnit::name);
        unit.setPlaceholder("输入单位名称中的几个字");
        unit.setTestId(testId);
        unit.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        return unit;
    }

    /** Of several chosen names only those of that unit are meant. */
    private void takeWhole(ComposedUnit composed, Verdict verdict, Remarks remarks) {
        decide(
                Press.of(
                        chosen(),
                        name -> Optional.of(Proposal.ofPerson(verdict)).filter(any -> composed.sameAs(name.composed())),
                        true),
                remarks);
    }

    /** A person has looked the unit up, or added it. */
    private void take(Verdict verdict, Remarks remarks) {
        decide(Press.of(chosen(), name -> Optional.of(Proposal.ofPerson(verdict)), true), remarks);
    }
}
