package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.dashboard.table.Defined;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A name with the definition of its measure, where there is one. */
public final class Definition {
    private Definition() {}

    /** The name, which tells its definition on hover. */
    public static Component of(String name, @Nullable Measure measure) {
        String words = words(measure);
        return words == null ? new Span(name) : Defined.of(name, words);
    }

    /** 会议工时：参会人数×…; null when there is none. */
    public static @Nullable String words(@Nullable Measure measure) {
        return measure == null ? null : measure.label() + "：" + measure.definition();
    }
}
