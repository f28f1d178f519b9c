package cn.jianfu.dashboard.exports;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;

/** The ways to the exports. */
public final class ExportsNavigation {
    static final String NAMES = "names";

    private ExportsNavigation() {}

    /** For the side navigation. */
    public static SideNavItem item() {
        return new SideNavItem("统计表导出", ExportsView.class, Icon.EXPORTS.draw());
    }

    static void open(PageAddress address) {
        UI.getCurrent().navigate(ExportsView.class, address.parameters());
    }
}
