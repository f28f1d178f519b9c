package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;

/** The ways to caps and factors. */
public final class RulesNavigation {
    static final String SHOW = "show";
    static final String FACTORS = "factors";
    static final String CAP_VERSIONS = "versions";
    static final String FACTOR_VERSIONS = "factor-versions";
    static final String QUERY = "q";
    static final String TOPIC = "topic";
    static final String AREA = "area";
    static final String DOCUMENT = "document";
    static final String STATE = "state";
    static final String PAGE = "page";

    private RulesNavigation() {}

    /** For the administrator's side navigation. */
    public static SideNavItem item() {
        return new SideNavItem("上限标准", RulesView.class, Icon.RULES.draw());
    }

    static void open(PageAddress address) {
        UI.getCurrent().navigate(RulesView.class, address.parameters());
    }

    static RouterLink link(String text, PageAddress address) {
        RouterLink link = new RouterLink(text, RulesView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }
}
