package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/**
 * A line that says how often communities refused, and how many certificates were made void, with the way to the rows.
 */
public final class SetAsideLine {
    private SetAsideLine() {}

    /** The line; {@code rows} is the address of the rows. */
    public static Component of(SetAside counted, PageAddress rows) {
        RouterLink link = RegionsNavigation.link("看这些行", rows);
        Div line = new Div(
                new Span("另有：社区未予出具 " + Figures.count(counted.refused()) + " 次，作废 " + Figures.count(counted.madeVoid())
                        + " 行，都不计入证明份数。"),
                link);
        line.addClassName("aside-line");
        line.setTestId("set-aside-line");
        return line;
    }
}
