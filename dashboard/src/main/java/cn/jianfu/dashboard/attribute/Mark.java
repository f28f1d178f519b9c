package cn.jianfu.dashboard.attribute;

import cn.jianfu.datasets.catalogue.Attribute;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an attribute looks, everywhere: a colour, and a sign for those who cannot go by colour. The names are those of the
 * marts' column {@code attribute}, and the order is the order of stacking.
 */
public enum Mark implements Badge {
    PROHIBITED(Attribute.PROHIBITED, "✕"),
    UNLISTED(Attribute.UNLISTED, "◇"),
    PENDING(Attribute.PENDING, "…"),
    PERMITTED(Attribute.PERMITTED, "✓");

    private final Attribute attribute;
    private final String sign;

    Mark(Attribute attribute, String sign) {
        this.attribute = attribute;
        this.sign = sign;
    }

    /** The mark of a name from outside; empty when it is none. */
    public static Optional<Mark> of(@Nullable String name) {
        return Arrays.stream(values()).filter(mark -> mark.name().equals(name)).findFirst();
    }

    @Override
    public String label() {
        return attribute.label();
    }

    /** What the data knows it by. */
    public Attribute attribute() {
        return attribute;
    }

    /** The key by which style sheet and charts know the attribute. */
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Span badge() {
        return Badge.of(sign, label(), key());
    }
}
