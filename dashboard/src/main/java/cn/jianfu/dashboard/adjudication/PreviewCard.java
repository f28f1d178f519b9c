package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.runs.RunBar;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.database.RunRequests;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What has been decided and not yet counted: figures before and after, and the button that counts it. */
final class PreviewCard extends Div {
    private final Preview preview;
    private final Sight sight;
    private final DecisionScope scope;
    private final RunRequests requests;
    private final Account account;

    PreviewCard(Preview preview, Sight sight, DecisionScope scope, RunRequests requests, Account account) {
        this.preview = preview;
        this.sight = sight;
        this.scope = scope;
        this.requests = requests;
        this.account = account;
        refresh();
    }

    /** Looks again, after a decision. */
    void refresh() {
        removeAll();
        List<Preview.AttributeChange> attributes = preview.attributes(Kind.CERTIFICATE, sight, scope);
        List<Preview.UnitChange> units = preview.units(Kind.CERTIFICATE, sight, scope);
        List<Preview.AttributeChange> lists = preview.attributes(Kind.TASK, sight, scope);
        List<Preview.UnitChange> taskUnits = preview.units(Kind.TASK, sight, scope);
        boolean still = still(attributes, units) && still(lists, taskUnits);
        Card card = new Card(
                "研判后的数字",
                sight.scope().region().name() + "，" + sight.period().label() + "。已生效而尚未计入的研判会带来的变化，与重新计算后的数字一致");
        card.setTestId("preview");
        if (still) {
            card.add(Notices.nothing("已生效的研判都已计入，各项数字没有待变化的。"));
        } else {
            if (account.role().mayRecompute()) {
                NativeButton run = new NativeButton("重新计算，计入研判", click -> RunBar.ask(requests, account));
                run.addClassName("primary-link");
                run.setTestId("run-now");
                card.tool(run);
            }
            card.add(tables(attributes("各证明属性的份数", "证明属性", attributes), units("不合规份数有变化的单位", "不合规", units)));
            if (!still(lists, taskUnits)) {
                card.add(
                        tables(attributes("各清单的任务行数", "下派任务", lists), units("不该社区承担的任务有变化的单位", "不应承担和清单外", taskUnits)));
            }
        }
        add(card);
    }

    private static boolean still(List<Preview.AttributeChange> attributes, List<Preview.UnitChange> units) {
        return units.isEmpty() && attributes.stream().allMatch(change -> change.difference() == 0);
    }

    private static Div tables(Component left, Component right) {
        Div both = new Div(left, right);
        both.addClassName("preview-tables");
        return both;
    }

    private static Component attributes(String caption, String heading, List<Preview.AttributeChange> changes) {
        return new DataTable<>(
                        caption,
                        List.of(
                                Column.<Preview.AttributeChange>text(
                                        heading, change -> change.attribute().badge()),
                                Column.number("现在", change -> Cells.count(change.before())),
                                Column.number("研判后", change -> Cells.count(change.now())),
                                Column.number("变化", change -> change(change.difference()))),
                        Sort.none())
                .rows(changes);
    }

    private static String places(Preview.UnitChange unit) {
        if (unit.placeNow() == 0) {
            return "不列入";
        }
        return unit.placeBefore() == unit.placeNow()
                ? "第 " + unit.placeNow()
                : "第 " + unit.placeBefore() + " → 第 " + unit.placeNow();
    }

    private static Component units(String caption, String heading, List<Preview.UnitChange> changes) {
        if (changes.isEmpty()) {
            return Notices.nothing("单位排行没有变化。");
        }
        DataTable<Preview.UnitChange> table = new DataTable<>(
                        caption,
                        List.of(
                                Column.<Preview.UnitChange>text("单位", unit -> Cells.text(unit.name())),
                                Column.number(
                                        heading,
                                        unit -> Cells.text(
                                                Figures.count(unit.before()) + " → " + Figures.count(unit.now()))),
                                Column.number("排行", unit -> Cells.text(places(unit)))),
                        Sort.none())
                .rows(changes);
        if (changes.getFirst().units() <= changes.size()) {
            return table;
        }
        Span rest = Cells.quiet("另有 " + Figures.count(changes.getFirst().units() - changes.size()) + " 个单位有较小的变化");
        return new Div(table, rest);
    }

    private static Component change(long difference) {
        return Cells.text(difference == 0 ? "—" : (difference > 0 ? "+" : "−") + Figures.count(Math.abs(difference)));
    }
}
