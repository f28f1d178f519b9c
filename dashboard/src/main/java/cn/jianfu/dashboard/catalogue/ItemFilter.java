package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.editing.FilterFields;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.datasets.catalogue.CatalogueItem;
import com.vaadin.flow.component.Component;
import java.util.List;
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
        return new FilterFields(address, CatalogueNavigation.PAGE, CatalogueNavigation::open)
                .words("事项、别名或文件", CatalogueNavigation.QUERY, query)
                .choice(
                        "证明属性",
                        CatalogueNavigation.ATTRIBUTE,
                        List.of(Mark.PROHIBITED.name(), Mark.PERMITTED.name(), Mark.UNLISTED.name()),
                        attribute,
                        name -> Mark.valueOf(name).label())
                .choice(
                        "适用地区",
                        CatalogueNavigation.AREA,
                        List.of(NATIONAL, LOCAL),
                        area,
                        name -> name.equals(NATIONAL) ? "全国" : "地方");
    }
}
