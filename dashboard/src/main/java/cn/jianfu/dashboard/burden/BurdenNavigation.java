package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;

/** The ways to the burdens. */
public final class BurdenNavigation {
    private BurdenNavigation() {}

    /** For the side navigation. */
    public static SideNavItem item() {
        return new SideNavItem("负担监测", BurdenView.class, Icon.BURDEN.draw());
    }

    /** The rows of a kind's ledgers behind the figures of a place and period. */
    public static RouterLink rows(String text, PageAddress place, String kind) {
        return BurdenLinks.link(
                text, place.place().with(BurdenLinks.TOPIC, kind).with(BurdenLinks.SHOW, BurdenLinks.ROWS));
    }
}
