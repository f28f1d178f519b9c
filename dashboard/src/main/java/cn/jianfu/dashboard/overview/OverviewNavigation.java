package cn.jianfu.dashboard.overview;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;

/** The ways to the overview. */
public final class OverviewNavigation {
    private OverviewNavigation() {}

    /** For the side navigation. */
    public static SideNavItem item() {
        return new SideNavItem("总览", OverviewView.class, Icon.OVERVIEW.draw());
    }

    /** Opens it. */
    public static void open(PageAddress address) {
        UI.getCurrent().navigate(OverviewView.class, address.parameters());
    }
}
