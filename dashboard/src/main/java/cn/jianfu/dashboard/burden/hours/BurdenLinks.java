package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** The addresses of the burdens page, and the ways from it to units and regions. */
public final class BurdenLinks {
    /** Of the page, by which its parts link to it without knowing it. */
    public static final String PATH = "burden";

    public static final String TOPIC = "topic";
    public static final String SHOW = "show";
    public static final String BREACHES = "breaches";
    public static final String ROWS = "rows";
    public static final String UNIT = "unit";
    public static final String SORT = "sort";
    public static final String PAGE = "page";

    private BurdenLinks() {}

    /** A link to an address of the burdens page. */
    public static RouterLink link(String text, PageAddress address) {
        RouterLink link = new RouterLink();
        link.setText(text);
        link.getElement().setAttribute("href", PATH + "?" + address.parameters().getQueryString());
        return link;
    }

    public static void open(PageAddress address) {
        UI.getCurrent().navigate(PATH, address.parameters());
    }

    /** A topic in the scope and period of an address. */
    public static PageAddress topic(PageAddress address, Topic topic) {
        return address.place().with(TOPIC, topic.kind());
    }

    /** The rows of the ledgers behind a topic's figures. */
    public static PageAddress rows(PageAddress address, Topic topic) {
        return topic(address, topic).with(SHOW, ROWS);
    }

    public static PageAddress breaches(PageAddress address) {
        return address.place().with(SHOW, BREACHES);
    }

    /** A unit's profile. By address: the profile shows burdens, so that this feature cannot know it. */
    public static Anchor unit(String name, String unitKey, PageAddress address) {
        return elsewhere(name, "units/profile", address.place().with("unit", unitKey));
    }

    public static void openUnit(String unitKey, PageAddress address) {
        UI.getCurrent()
                .navigate("units/profile", address.place().with("unit", unitKey).parameters());
    }

    /** The rows of the certificates' ledgers, of one unit or of all. */
    public static Anchor certificates(String text, PageAddress address, @Nullable String unitKey) {
        return elsewhere(text, "regions", address.place().with(SHOW, ROWS).with("unit", unitKey));
    }

    private static Anchor elsewhere(String text, String path, PageAddress address) {
        Anchor anchor = new Anchor(path + "?" + address.parameters().getQueryString(), text);
        anchor.setRouterIgnore(false);
        anchor.getElement().setAttribute("router-link", true);
        return anchor;
    }
}
