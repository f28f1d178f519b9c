package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.submission.record.Links;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;

/** The ways to sending in ledgers. */
public final class SubmissionsNavigation {
    private SubmissionsNavigation() {}

    /** For the side navigation. */
    public static SideNavItem item() {
        return new SideNavItem("台账报送", SubmissionsView.class, Icon.SUBMISSIONS.draw());
    }

    /** Which communities of the address's scope have sent in which months. */
    public static RouterLink stands(String text, PageAddress address) {
        return link(text, address.place());
    }

    /** The files that were sent in within the address's scope, the latest first. */
    public static RouterLink history(String text, PageAddress address) {
        return link(text, address.place().with(Links.SHOW, Links.HISTORY));
    }

    static RouterLink link(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, SubmissionsView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }
}
