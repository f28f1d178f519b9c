package cn.jianfu.dashboard.quarantine;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;

/** The ways to what was not counted. */
public final class QuarantineNavigation {
    static final String SHOW = "show";
    static final String FILES = "files";
    static final String REASON = "reason";
    static final String COMMUNITY = "community";

    private QuarantineNavigation() {}

    /** For the side navigation. */
    public static SideNavItem item() {
        return new SideNavItem("未采纳记录", QuarantineView.class, Icon.QUARANTINE.draw());
    }

    static void open(PageAddress address) {
        UI.getCurrent().navigate(QuarantineView.class, address.parameters());
    }

    static RouterLink link(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, QuarantineView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    /** The rows of the address's scope that could not be read. */
    public static RouterLink rows(String text, PageAddress address) {
        return link(text, address.place());
    }

    /** The files of the address's scope that were rejected. */
    public static RouterLink files(String text, PageAddress address) {
        return link(text, address.place().with(SHOW, FILES));
    }
}
