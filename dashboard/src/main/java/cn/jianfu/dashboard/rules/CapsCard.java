package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.editing.FoundRows;
import cn.jianfu.dashboard.editing.TableTransfer;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.CapWarnings;
import cn.jianfu.datasets.cap.Caps;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The caps, filtered, and the ways to change them. */
final class CapsCard {
    private final Caps caps;
    private final PageAddress address;
    private final Map<String, String> places;
    private final CapDialogs dialogs;
    private final Consumer<Caps> propose;
    private final Set<String> laxer;

    /** @param propose told a changed table */
    CapsCard(Caps caps, PageAddress address, Map<String, String> places, Consumer<Caps> propose) {
        this.caps = caps;
        this.address = address;
        this.places = places;
        this.propose = propose;
        this.dialogs = new CapDialogs(caps, places, propose);
        this.laxer = CapWarnings.laxer(caps).stream()
                .map(found -> found.local().code())
                .collect(Collectors.toSet());
    }

    Component component() {
        Card card = new Card("上限标准", "每条上限出自一份文件。改动先试算会查出多少处，写明理由保存后，从下一次计算起采用；失效日期以前的仍按原规定核对");
        card.setTestId("caps");
        NativeButton add = new NativeButton("新增上限", click -> dialogs.adding().open());
        add.addClassName("primary-link");
        add.setTestId("add-cap");
        card.tool(add).tool(TableTransfer.editable("caps.csv", "download-caps", caps::text));
        CapFilter filter = CapFilter.of(address);
        card.add(filter.fields(address, caps, places));
        List<Cap> found = caps.all().stream().filter(filter::admits).toList();
        card.add(new FoundRows(
                "上限",
                columns(),
                found,
                filter.page(),
                (text, number) -> RulesNavigation.link(text, address.with(RulesNavigation.PAGE, number))));
        card.add(TableTransfer.upload("上限标准", "upload-caps", this::read, propose));
        return card;
    }

    private Caps read(String fileName, String text) {
        Caps changed = Caps.parse(fileName, text);
        Places.check(places, caps, changed);
        return changed;
    }

    private List<Column<Cap>> columns() {
        return List.of(
                Column.text(
                        "上限",
                        cap -> Cells.twoLines(
                                new Span(cap.sentence()),
                                CapTexts.topic(cap.measure()).label() + "，" + CapTexts.counted(cap.measure()) + "，"
                                        + cap.code())),
                Column.text("适用", this::where),
                Column.<Cap>text(
                                "文件",
                                cap -> Cells.twoLines(
                                        new Span(CapTexts.document(cap)),
                                        "用语：" + cap.strength() + "；出处：" + cap.source()))
                        .onlyWhenWide(),
                Column.<Cap>text("施行与失效", CapsCard::when).onlyWhenWide(),
                Column.text("", this::actions));
    }

    private Component where(Cap cap) {
        Component lines = Cells.twoLines(new Span(Places.name(places, cap.regionPrefix())), CapTexts.concerns(cap));
        if (!laxer.contains(cap.code())) {
            return lines;
        }
        Span mark = new Span("宽于上级文件");
        mark.addClassName("laxer-mark");
        return new Div(lines, mark);
    }

    private static Component when(Cap cap) {
        return Cells.twoLines(new Span(CapTexts.state(cap, Figures.today()).label()), CapTexts.days(cap));
    }

    private Component actions(Cap cap) {
        Div actions = new Div(
                FormFields.action("更正", "correct-" + cap.code(), () -> dialogs.correcting(cap)
                        .open()),
                FormFields.action(
                        "终止", "end-" + cap.code(), () -> dialogs.ending(cap).open()),
                FormFields.action("换新规定", "succeed-" + cap.code(), () -> dialogs.succeeding(cap)
                        .open()));
        actions.addClassName("record-actions");
        return actions;
    }
}
