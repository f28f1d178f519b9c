package cn.jianfu.dashboard.cases;

import cn.jianfu.datasets.cases.LetterState;
import com.vaadin.flow.component.html.Span;

/** How a letter's state looks. */
final class LetterBadge {
    private LetterBadge() {}

    static Span of(LetterState state) {
        Span sign = new Span(
                switch (state) {
                    case DRAFT -> "✎";
                    case CHECKED -> "◐";
                    case SIGNED -> "●";
                    case SENT -> "→";
                    case VOID -> "×";
                });
        sign.getElement().setAttribute("aria-hidden", "true");
        Span badge = new Span(sign, new Span(state.label()));
        badge.addClassNames(
                "badge",
                switch (state) {
                    case DRAFT, VOID -> "pending";
                    case CHECKED -> "unlisted";
                    case SIGNED -> "assist";
                    case SENT -> "permitted";
                });
        return badge;
    }
}
