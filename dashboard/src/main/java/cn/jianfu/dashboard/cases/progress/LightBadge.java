package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.campaign.Light;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalDouble;

/** How a light looks: a colour, a sign and a word for those who cannot go by colour, and the share that is done. */
final class LightBadge {
    private LightBadge() {}

    static Span of(Light light, OptionalDouble share) {
        Span sign = new Span(light.sign());
        sign.getElement().setAttribute("aria-hidden", "true");
        Span badge = new Span(sign, new Span(words(light, share)));
        badge.addClassNames("badge", "light", colour(light));
        badge.setTitle(light.label() + (share.isPresent() ? "，完成 " + percent(share.getAsDouble()) : ""));
        badge.getElement().setAttribute("aria-label", badge.getTitle().orElse(""));
        return badge;
    }

    private static String words(Light light, OptionalDouble share) {
        return switch (light) {
            case NONE -> "无须办理";
            case WAITING ->
                share.isPresent() && share.getAsDouble() > 0 ? "未开始 " + percent(share.getAsDouble()) : "未开始";
            default -> light.label() + " " + percent(share.orElse(0));
        };
    }

    /** Never 100.0% for what is not all done, nor 0.0% for what is begun. */
    static String percent(double share) {
        if (share >= 1) {
            return "100%";
        }
        double shown = Math.min(0.999, share > 0 ? Math.max(0.001, share) : 0);
        return Figures.percent(shown);
    }

    private static String colour(Light light) {
        return switch (light) {
            case GREEN -> "permitted";
            case YELLOW -> "unlisted";
            case RED -> "prohibited";
            case WAITING, NONE -> "pending";
        };
    }
}
