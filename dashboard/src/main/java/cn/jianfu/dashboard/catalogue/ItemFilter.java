package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the catalogue are shown.
 *
 * @param query part of a name, another name, a document or a number; empty for all
 * @param attribute null for all
 * @param area {@link #NATIONAL} or {@link #LOCAL}; null for both
 */
record ItemFilter(
        String query, @Nullable String attribute, @Nullable String area, int page) {
    static final String NATIONAL = "national";
    static final String LOCAL = "local";

    static ItemFilter of(PageAddress address) {
        return new ItemFilter(
                address.value(CatalogueNavigation.QUERY).orElse("").strip(),
                address.value(CatalogueNavigation.ATTRIBUTE).orElse(null),
                address.value(CatalogueNavigation.AREA).orElse(null),
                address.number(CatalogueNavigation.PAGE, 1));
    }

    boolean admits(CatalogueItem item) {
        return (attribute == null || item.attribute().name().equals(attribute))
                && (area == null || item.validity().national() == area.equals(NATIONAL))
                && (query.isEmpty()
                        || item.name().contains(query)
                        || item.document().contains(query)
                        || item.documentNumber().contains(query)
                        || item.synonyms().stream().anyMatch(one -> one.contains(query)));
    }

    /** Every choice goes into the address. */
    Component fields(PageAddress address) {
        TextField words = new TextField("事项、别名或文件");
        words.setValue(query);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.setTestId("filter-q");
        words.addValueChangeListener(change ->
                open(address, CatalogueNavigation.QUERY, change.getValue().strip()));
        Div fields = new Div(
                words,
                choice(
                        address,
                        "证明属性",
                        CatalogueNavigation.ATTRIBUTE,
                        List.of(Mark.PROHIBITED.name(), Mark.PERMITTED.name(), Mark.UNLISTED.name()),
                        attribute,
                        name -> Mark.valueOf(name).label()),
                choice(
                        address,
                        "适用地区",
                        CatalogueNavigation.AREA,
                        List.of(NATIONAL, LOCAL),
                        area,
                        name -> name.equals(NATIONAL) ? "全国" : "地方"));
        fields.addClassName("filters");
        return fields;
    }

    private static Select<String> choice(
            PageAddress address,
            String label,
            String key,
            List<String> choices,
            @Nullable String chosen,
            UnaryOperator<String> words) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("全部");
        select.setPlaceholder("全部");
        select.setItemLabelGenerator(choice -> choice == null ? "全部" : words.apply(choice));
        if (chosen != null && choices.contains(chosen)) {
            select.setValue(chosen);
        }
        select.addValueChangeListener(change -> open(address, key, change.getValue()));
        return select;
    }

    private static void open(PageAddress address, String key, @Nullable String value) {
        CatalogueNavigation.open(address.with(key, value).with(CatalogueNavigation.PAGE, null));
    }
}
