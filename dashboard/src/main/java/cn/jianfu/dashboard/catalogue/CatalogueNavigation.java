package cn.jianfu.dashboard.catalogue;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;

/** The ways to the catalogue. */
public final class CatalogueNavigation {
    static final String SHOW = "show";
    static final String VERSIONS = "versions";
    static final String QUERY = "q";
    static final String ATTRIBUTE = "attribute";
    static final String AREA = "area";
    static final String PAGE = "page";

    private CatalogueNavigation() {}

    /** For the administrator's side navigation. */
    public static SideNavItem item() {
        return new SideNavItem("证明目录", CatalogueView.class, Icon.CATALOGUE.draw());
    }

    static void open(PageAddress address) {
        UI.getCurrent().navigate(CatalogueView.class, address.parameters());
    }

    static RouterLink link(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, CatalogueView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }
}
