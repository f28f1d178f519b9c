package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** The ways to the burdens, and from them to units and regions. */
public final class BurdenNavigation {
    static final String TOPIC = "topic";
    static final String SHOW = "show";
    static final String BREACHES = "breaches";
    static final String ROWS = "rows";
    static final String UNIT = "unit";
    static final String SORT = "sort";
    static final String PAGE = "page";

    private BurdenNavigation() {}

    /** For the side navigation. */
    public static SideNavItem item() {
        return new SideNavItem("负担监测", BurdenView.class, Icon.BURDEN.draw());
    }

    /** The rows of a kind's ledgers behind the figures of a place and period. */
    public static RouterLink rows(String text, PageAddress place, String kind) {
        return link(text, place.place().with(TOPIC, kind).with(SHOW, ROWS));
    }

    /** A link to an address of the burdens page. */
    static RouterLink link(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, BurdenView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }

    static void open(PageAddress address) {
        UI.getCurrent().navigate(BurdenView.class, address.parameters());
    }

    /** A topic in the scope and period of an address. */
    static PageAddress topic(PageAddress address, Topic topic) {
        return address.place().with(TOPIC, topic.kind());
    }

    /** The rows of the ledgers behind a topic's figures. */
    static PageAddress rows(PageAddress address, Topic topic) {
        return topic(address, topic).with(SHOW, ROWS);
    }

    static PageAddress breaches(PageAddress address) {
        return address.place().with(SHOW, BREACHES);
    }

    /** A unit's profile. By address: the profile shows burdens, so that this feature cannot know it. */
    static Anchor unit(String name, String unitKey, PageAddress address) {
        return elsewhere(name, "units/profile", address.place().with("unit", unitKey));
    }

    static void openUnit(String unitKey, PageAddress address) {
        UI.getCurrent()
                .navigate("units/profile", address.place().with("unit", unitKey).parameters());
    }

    /** The rows of the certificates' ledgers, of one unit or of all. */
    static Anchor certificates(String text, PageAddress address, @Nullable String unitKey) {
        return elsewhere(text, "regions", address.place().with(SHOW, ROWS).with("unit", unitKey));
    }

    private static Anchor elsewhere(String text, String path, PageAddress address) {
        Anchor anchor = new Anchor(path + "?" + address.parameters().getQueryString(), text);
        anchor.setRouterIgnore(false);
        anchor.getElement().setAttribute("router-link", true);
        return anchor;
    }
}
