package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** The addresses of the burdens page, and the ways from it to units and regions. */
public final class BurdenLinks {
    /** Of the page, by which its parts link to it without knowing it. */
    public static final String PATH = "burden";

    /** What an address holds: a topic by {@link Topic#kind}, breaches or rows, a unit by its key, the measure to sort by, the page of a table. */
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
        return to(PATH, text, address);
    }

    /** Goes to an address of the burdens page. */
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

    /** What goes beyond caps in the scope and period of an address. */
    public static PageAddress breaches(PageAddress address) {
        return address.place().with(SHOW, BREACHES);
    }

    /** A unit's profile. By address: the profile shows burdens, so that this feature cannot know it. */
    public static RouterLink unit(String name, String unitKey, PageAddress address) {
        return to("units/profile", name, address.place().with("unit", unitKey));
    }

    /** Goes to a unit's profile. */
    public static void openUnit(String unitKey, PageAddress address) {
        UI.getCurrent()
                .navigate("units/profile", address.place().with("unit", unitKey).parameters());
    }

    /** The rows of the certificates' ledgers, of one unit or of all. */
    public static RouterLink certificates(String text, PageAddress address, @Nullable String unitKey) {
        return to("regions", text, address.place().with(SHOW, ROWS).with("unit", unitKey));
    }

    private static RouterLink to(String path, String text, PageAddress address) {
        RouterLink link = new RouterLink();
        link.setText(text);
        link.getElement().setAttribute("href", path + "?" + address.parameters().getQueryString());
        return link;
    }
}
