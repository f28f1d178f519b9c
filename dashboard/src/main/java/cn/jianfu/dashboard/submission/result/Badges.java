package cn.jianfu.dashboard.submission.result;

import cn.jianfu.dashboard.submission.record.Status;
import com.vaadin.flow.component.html.Span;

/** Sign and word on a tinted ground. */
public final class Badges {
    private Badges() {}

    public static Span of(String sign, String label, String tone) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        Span badge = new Span(mark, new Span(label));
        badge.addClassNames("badge", tone);
        return badge;
    }

    static Span of(Status status) {
        return of(status.sign(), status.label(), status.tone());
    }
}
