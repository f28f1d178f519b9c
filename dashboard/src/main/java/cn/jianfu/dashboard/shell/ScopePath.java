package cn.jianfu.dashboard.shell;

import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Region;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** City › county › township › community: where one is, and the way up. It stays on the page that is open. */
final class ScopePath extends Nav {
    ScopePath(List<Region> path, PageAddress address, Consumer<PageAddress> open) {
        addClassName("scope-path");
        getElement().setAttribute("aria-label", "地区");
        setTestId("scope-path");
        OrderedList list = new OrderedList();
        for (Region region : path) {
            boolean here = region == path.getLast();
            if (here) {
                Span name = new Span(region.name());
                name.getElement().setAttribute("aria-current", "location");
                list.add(new ListItem(name));
            } else {
                NativeButton name = new NativeButton(
                        region.name(),
                        click -> open.accept(address.with(PageAddress.SCOPE, region.regionCode())
                                .with("page", null)));
                list.add(new ListItem(name));
            }
        }
        add(list);
    }
}
