package cn.jianfu.dashboard.cases;

import cn.jianfu.datasets.effect.Finding;
import com.vaadin.flow.component.html.Span;

/** How what is said of a letter looks, everywhere. */
final class FindingBadge {
    private FindingBadge() {}

    static Span of(Finding finding) {
        Span sign = new Span(
                switch (finding) {
                    case CLEAR -> "▼";
                    case UNCHANGED -> "≈";
                    case REBOUND -> "↺";
                    case INSUFFICIENT -> "…";
                });
        sign.getElement().setAttribute("aria-hidden", "true");
        Span badge = new Span(sign, new Span(finding.label()));
        badge.addClassNames(
                "badge",
                switch (finding) {
                    case CLEAR -> "permitted";
                    case UNCHANGED -> "unlisted";
                    case REBOUND -> "prohibited";
                    case INSUFFICIENT -> "pending";
                });
        return badge;
    }
}
