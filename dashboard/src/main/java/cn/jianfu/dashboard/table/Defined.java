package cn.jianfu.dashboard.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** A word whose definition shows under the mouse, with the keyboard, and to those who hear the page. */
public final class Defined {
    private Defined() {}

    /** The word, dotted under. */
    public static Component of(String word, String definition) {
        Span term = new Span(word);
        term.getElement().setAttribute("tabindex", "0");
        return dress(term, definition);
    }

    /** Gives a word that leads somewhere its definition. */
    static Component dress(Component term, String definition) {
        term.getElement().getClassList().add("defined");
        term.getElement().setAttribute("title", definition);
        term.getElement().setAttribute("data-definition", definition);
        term.getElement().setAttribute("aria-description", definition);
        return term;
    }
}
