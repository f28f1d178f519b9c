package cn.jianfu.dashboard.cases;

import cn.jianfu.datasets.cases.CaseList;
import cn.jianfu.datasets.cases.CaseState;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How a state looks, everywhere: a word, a colour, a sign for those who cannot go by colour. */
final class StateBadge {
    private StateBadge() {}

    static Span of(CaseState state) {
        Span sign = new Span(sign(state));
        sign.getElement().setAttribute("aria-hidden", "true");
        Span badge = new Span(sign, new Span(state.label()));
        badge.addClassNames("badge", colour(state));
        return badge;
    }

    private static String sign(CaseState state) {
        return switch (state) {
            case OVERDUE -> "!";
            case REBOUND -> "↺";
            case HANDED_OVER -> "⇥";
            case REJECTED -> "–";
            default ->
                switch (state.list()) {
                    case PROBLEM -> "○";
                    case COORDINATION -> "◐";
                    case CLOSURE -> "●";
                };
        };
    }

    private static String colour(CaseState state) {
        return switch (state) {
            case OVERDUE, REBOUND -> "prohibited";
            case REPLIED, REPORTED -> "assist";
            case LETTER_OUT -> "unlisted";
            case TO_REPORT, REJECTED, HANDED_OVER -> "pending";
            default -> "permitted";
        };
    }

    /** The key by which the style sheet knows a list. */
    static String key(CaseList list) {
        return list.name().toLowerCase(Locale.ROOT);
    }
}
