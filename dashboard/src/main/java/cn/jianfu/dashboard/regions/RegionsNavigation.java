package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;

/** The ways to the regions and to the ledger rows in them. */
public final class RegionsNavigation {
    static final String SHOW = "show";
    static final String ROWS = "rows";
    static final String MAP = "map";
    static final String SET_ASIDE = "aside";
    /** Attribute of the address for 不应由 and 文件外 together. */
    static final String NON_COMPLIANT = "NON_COMPLIANT";

    static final String ATTRIBUTE = "attribute";
    static final String ITEM = "item";
    static final String UNIT = "unit";

    private RegionsNavigation() {}

    /** For the side navigation. */
    public static SideNavItem item() {
        return new SideNavItem("区域下钻", RegionsView.class, Icon.REGIONS.draw());
    }

    /** Opens a region; the address says which. */
    public static void open(PageAddress address) {
        UI.getCurrent().navigate(RegionsView.class, address.parameters());
    }

    /** A link to an address of the regions page. */
    public static RouterLink link(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, RegionsView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    /** The ledger rows of the address's scope and period. */
    public static PageAddress rows(PageAddress address) {
        return address.place().with(SHOW, ROWS);
    }

    /** The ledger rows of void and refused certificates. */
    public static PageAddress setAside(PageAddress address) {
        return address.place().with(SHOW, SET_ASIDE);
    }

    /** Those in which a unit asked, known by its key. */
    public static PageAddress setAsideOfUnit(PageAddress address, String unitKey) {
        return setAside(address).with(UNIT, unitKey);
    }

    /** The ledger rows in which a unit asked, known by its key. */
    public static PageAddress rowsOfUnit(PageAddress address, String unitKey) {
        return rows(address).with(UNIT, unitKey);
    }

    /** The ledger rows that are 不应由 or 文件外. */
    public static PageAddress nonCompliantRows(PageAddress address) {
        return rowsOfAttribute(address, NON_COMPLIANT);
    }

    /** The ledger rows of one attribute. */
    public static PageAddress rowsOfAttribute(PageAddress address, String attribute) {
        return rows(address).with(ATTRIBUTE, attribute);
    }
}
