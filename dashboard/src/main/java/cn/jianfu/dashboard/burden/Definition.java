package cn.jianfu.dashboard.burden;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A name whose definition shows under the mouse, with the keyboard and to those who hear the page. */
final class Definition {
    private Definition() {}

    static Component of(String name, @Nullable Measure measure) {
        return measure == null ? new Span(name) : of(name, measure.label(), measure.definition());
    }

    private static Component of(String name, String label, String definition) {
        Span term = new Span(name);
        String words = label + "：" + definition;
        term.addClassName("defined");
        term.getElement().setAttribute("tabindex", "0");
        term.getElement().setAttribute("title", words);
        term.getElement().setAttribute("data-definition", words);
        term.getElement().setAttribute("aria-description", definition);
        return term;
    }
}
