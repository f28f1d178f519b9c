package cn.jianfu.dashboard.burden.breach;

import cn.jianfu.dashboard.burden.hours.Topic;
import org.jspecify.annotations.Nullable;

/** What breaches can be narrowed to; the words are those of {@link Breach}. */
record BreachChoice(
        String measure,
        @Nullable Topic rowTopic,
        String document,
        @Nullable String unitKey,
        @Nullable String unitName) {
    Topic topic() {
        return Breach.topic(measure, rowTopic);
    }
}
