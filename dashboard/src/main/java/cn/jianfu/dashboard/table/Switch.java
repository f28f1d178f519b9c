package cn.jianfu.dashboard.table;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** Two or three ways to look at the same thing, side by side; the one in use is marked. */
public final class Switch extends Nav {
    public Switch(String label) {
        addClassName("switch");
        getElement().setAttribute("aria-label", label);
    }

    /** Adds a way. */
    public Switch way(RouterLink link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
        return this;
    }
}
