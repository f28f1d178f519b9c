package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;

/** The ways to the ranking of units and to a unit's profile. */
public final class UnitsNavigation {
    static final String UNIT = "unit";

    private UnitsNavigation() {}

    /** For the side navigation. */
    public static SideNavItem item() {
        SideNavItem item = new SideNavItem("单位排行", UnitsView.class, Icon.UNITS.draw());
        item.setMatchNested(true);
        return item;
    }

    /** A link to the ranking. */
    public static RouterLink ranking(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, UnitsView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    static void openRanking(PageAddress address) {
        UI.getCurrent().navigate(UnitsView.class, address.parameters());
    }

    /** A link to the profile of a unit. */
    public static RouterLink profile(String text, String unitKey, PageAddress address) {
        RouterLink link = new RouterLink(text, UnitProfileView.class);
        link.setQueryParameters(address.place().with(UNIT, unitKey).parameters());
        return link;
    }

    /** Opens the profile of a unit. */
    public static void openProfile(String unitKey, PageAddress address) {
        UI.getCurrent()
                .navigate(
                        UnitProfileView.class,
                        address.place().with(UNIT, unitKey).parameters());
    }
}
