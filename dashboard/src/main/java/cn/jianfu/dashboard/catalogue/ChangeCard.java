package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.editing.Change;
import cn.jianfu.dashboard.editing.SaveFoot;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.runs.RunBar;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.database.RunRequests;
import cn.jianfu.datasets.catalogue.Catalogue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A change that is not saved yet: what it is, what it would move, and why it is made. */
final class ChangeCard {
    private static final int SHOWN = 12;

    private final Account account;
    private final Catalogues catalogues;
    private final Impact impact;
    private final RunRequests requests;
    private final SavedCatalogue saved;
    private final Catalogue changed;
    private final Runnable dropped;

    ChangeCard(
            Account account,
            Catalogues catalogues,
            Impact impact,
            RunRequests requests,
            SavedCatalogue saved,
            Catalogue changed,
            Runnable dropped) {
        this.account = account;
        this.catalogues = catalogues;
        this.impact = impact;
        this.requests = requests;
        this.saved = saved;
        this.changed = changed;
        this.dropped = dropped;
    }

    Component component() {
        Card card = new Card("尚未保存的改动", "影响按已计入的全部台账估算：机器判定按新目录重新归类，人工研判过的名称不变");
        card.setTestId("change");
        List<Change> changes = Changes.between(saved.catalogue(), changed);
        if (changes.isEmpty()) {
            card.add(Notices.nothing("与现行目录完全相同，没有需要保存的改动。"));
            return card;
        }
        Impact.Outcome outcome = impact.of(changed);
        Div both = new Div(Change.table("事项", changes), outcome(outcome));
        both.addClassName("preview-tables");
        card.add(both, new SaveFoot("如：省民政厅 2024 年第二批清单施行", "save-catalogue", this::save, dropped));
        return card;
    }

    private static Component outcome(Impact.Outcome outcome) {
        Div part = new Div(attributes(outcome.before(), outcome.after()));
        part.addClassName("stacked");
        if (outcome.names().isEmpty()) {
            part.add(Cells.quiet("没有名称的属性会因此改变。"));
            return part;
        }
        part.add(new DataTable<>(
                        "属性会改变的名称",
                        List.of(
                                Column.<Impact.NameChange>text("名称", name -> Cells.text(name.name())),
                                Column.text(
                                        "属性",
                                        name -> new Span(
                                                name.before().badge(),
                                                new Span(" → "),
                                                name.after().badge())),
                                Column.number("份数", name -> Cells.count(name.certificates()))),
                        Sort.none())
                .rows(outcome.names().subList(0, Math.min(SHOWN, outcome.names().size()))));
        Change.more(part, outcome.names().size(), SHOWN, "个名称会改变");
        return part;
    }

    private static Component attributes(Map<Mark, Long> before, Map<Mark, Long> after) {
        return new DataTable<>(
                        "各证明属性的份数",
                        List.of(
                                Column.<Mark>text("证明属性", Mark::badge),
                                Column.number("现在", mark -> Cells.count(before.getOrDefault(mark, 0L))),
                                Column.number("改后", mark -> Cells.count(after.getOrDefault(mark, 0L)))),
                        Sort.none())
                .rows(Arrays.asList(Mark.values()));
    }

    private void save(String reason) {
        if (!catalogues.save(account, saved.version(), changed, reason)) {
            SaveFoot.tell("没有保存：目录刚刚被他人修改。请放弃后在新目录上重做。");
            return;
        }
        RunBar.ask(requests, account);
        SaveFoot.tell("已保存为新版本，并已排队重新计算。");
        CatalogueNavigation.open(new PageAddress(Map.of(CatalogueNavigation.SHOW, CatalogueNavigation.VERSIONS)));
    }
}
