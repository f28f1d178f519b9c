package cn.jianfu.dashboard.table;

import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiFunction;

/** Which part of the rows is on the screen, and the links to the parts before and after. */
public final class Pager extends Nav {
    /**
     * @param page from 1
     * @param size rows on a page
     * @param total rows in all
     * @param capped whether there are more rows than {@code total}, which then were not all counted
     * @param links makes the link to a page: text and number
     */
    public Pager(int page, int size, long total, boolean capped, BiFunction<String, Integer, Component> links) {
        addClassName("pager");
        getElement().setAttribute("aria-label", "翻页");
        long first = (long) (page - 1) * size + 1;
        long last = Math.min(total, (long) page * size);
        String all = capped ? "超过 " + Figures.count(total) : "共 " + Figures.count(total);
        add(new Span("第 " + Figures.count(first) + "–" + Figures.count(last) + " 项，" + all + " 项"));
        Div ways = new Div();
        ways.addClassName("pager-links");
        if (page > 1) {
            ways.add(button(links.apply("上一页", page - 1)));
        }
        if (last < total) {
            ways.add(button(links.apply("下一页", page + 1)));
        }
        add(ways);
    }

    private static Component button(Component link) {
        link.getElement().getClassList().add("link-button");
        return link;
    }
}
