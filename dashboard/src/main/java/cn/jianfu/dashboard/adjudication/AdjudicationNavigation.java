package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;

/** The ways to adjudication. */
public final class AdjudicationNavigation {
    static final String TAB = "tab";
    static final String UNITS = "units";
    static final String TASKS = "tasks";
    static final String HISTORY = "history";

    private AdjudicationNavigation() {}

    /** For the side navigation of those who may see it. */
    public static SideNavItem item() {
        return new SideNavItem("研判", AdjudicationView.class, Icon.ADJUDICATION.draw());
    }

    /** The names of the address's scope that wait for a decision. */
    public static RouterLink pending(String text, PageAddress address) {
        return link(text, address.place());
    }

    /** The tasks of the address's scope that wait for a decision. */
    public static RouterLink pendingTasks(String text, PageAddress address) {
        return link(text, address.place().with(TAB, TASKS));
    }

    static void open(PageAddress address) {
        UI.getCurrent().navigate(AdjudicationView.class, address.parameters());
    }

    /** The same address once more, with what is in the database now. */
    static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    static RouterLink link(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, AdjudicationView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }
}
