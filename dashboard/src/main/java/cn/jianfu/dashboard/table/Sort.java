package cn.jianfu.dashboard.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiFunction;

/**
 * How a table is sorted.
 *
 * @param current the key that it is sorted by now
 * @param links makes the link that sorts by a key: header text and key
 */
public record Sort(String current, BiFunction<String, String, Component> links) {
    /** A fixed order. */
    public static Sort none() {
        return new Sort("", (header, key) -> new Span(header));
    }

    boolean isBy(String key) {
        return current.equals(key);
    }

    Component link(String header, String key) {
        Component link = links.apply(isBy(key) ? header + " ↓" : header, key);
        link.getElement().getClassList().add("sort-link");
        return link;
    }
}
