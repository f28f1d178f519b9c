package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.editing.FormFields;
import cn.jianfu.dashboard.editing.FoundRows;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.datasets.catalogue.Catalogue;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The rows of the catalogue, filtered, and the ways to change it. */
final class ItemsCard {
    private final Catalogue catalogue;
    private final PageAddress address;
    private final ItemFilter filter;
    private final Consumer<Catalogue> propose;

    /** @param propose told a changed catalogue */
    ItemsCard(Catalogue catalogue, PageAddress address, Consumer<Catalogue> propose) {
        this.catalogue = catalogue;
        this.address = address;
        this.filter = ItemFilter.of(address);
        this.propose = propose;
    }

    Component component() {
        Card card = new Card("目录事项", "改动先预览会影响多少份证明，写明理由保存后，从下一次计算起按新目录判定；失效日期之前开具的证明仍按原规定判定");
        card.setTestId("items");
        NativeButton add = new NativeButton(
                "新增事项", click -> ItemDialog.adding(catalogue, propose).open());
        add.addClassName("primary-link");
        add.setTestId("add-item");
        card.tool(add);
        CatalogueFiles.downloads(catalogue).forEach(card::tool);
        card.add(filter.fields(address));
        List<CatalogueItem> found =
                catalogue.items().stream().filter(filter::admits).toList();
        card.add(new FoundRows(
                "事项",
                columns(),
                found,
                filter.page(),
                (text, number) -> CatalogueNavigation.link(text, address.with(CatalogueNavigation.PAGE, number))));
        card.add(CatalogueFiles.upload(propose));
        return card;
    }

    private List<Column<CatalogueItem>> columns() {
        return List.of(
                Column.text(
                        "事项",
                        item -> Cells.twoLines(
                                new Span(item.name()),
                                item.synonyms().isEmpty() ? "" : "别名：" + String.join("、", item.synonyms()))),
                Column.text("属性", item -> Mark.valueOf(item.attribute().name()).badge()),
                Column.<CatalogueItem>text(
                                "文件",
                                item -> Cells.twoLines(
                                        new Span(ItemWords.document(item)),
                                        item.authority().basis().label() + "，"
                                                + item.authority().standing().label()))
                        .onlyWhenWide(),
                Column.text("适用与有效期", ItemsCard::validity),
                Column.text("", this::actions));
    }

    private static Component validity(CatalogueItem item) {
        LocalDate to = item.validity().to();
        boolean over = to != null && to.isBefore(Figures.today());
        return Cells.twoLines(
                new Span(ItemWords.region(item) + (over ? "（已失效）" : "")),
                ItemWords.days(item) + (item.validity().conditional() ? "，限特定用途" : ""));
    }

    private Component actions(CatalogueItem item) {
        Div actions = new Div(
                FormFields.action("别名", "synonyms-" + item.code(), () -> ItemDialog.synonyms(catalogue, item, propose)
                        .open()),
                FormFields.action("终止", "end-" + item.code(), () -> ItemDialog.ending(catalogue, item, propose)
                        .open()),
                FormFields.action(
                        "换新规定", "succeed-" + item.code(), () -> ItemDialog.succeeding(catalogue, item, propose)
                                .open()));
        actions.addClassName("record-actions");
        return actions;
    }
}
