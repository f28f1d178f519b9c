package cn.jianfu.dashboard.attribute;

import com.vaadin.flow.component.html.Span;

/** What something was judged to be, as every screen shows it: by a word, a colour, and a sign for those who cannot go by colour. */
public sealed interface Badge permits Mark, TaskMark {
    /** What data and decisions know it by. */
    String name();

    /** The word on the screen. */
    String label();

    /** The key by which the style sheet knows its colour. */
    String key();

    /** Sign and word on a tinted ground. */
    Span badge();

    /** A badge of a sign and a word in a colour. */
    static Span of(String sign, String label, String key) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        Span badge = new Span(mark, new Span(label));
        badge.addClassNames("badge", key);
        return badge;
    }
}
