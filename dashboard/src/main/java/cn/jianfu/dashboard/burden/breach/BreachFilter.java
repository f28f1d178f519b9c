package cn.jianfu.dashboard.burden.breach;

import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.datasets.cap.CapMeasure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which breaches are meant; null means all. It is what screen and export have in common. */
public record BreachFilter(
        @Nullable String document,
        @Nullable Topic topic,
        @Nullable String unit) {
    static final String DOCUMENT = "document";

    /** What an address narrows the breaches to; a topic that nobody knows is none. */
    public static BreachFilter of(PageAddress address) {
        return new BreachFilter(
                address.value(DOCUMENT).orElse(null),
                address.value(BurdenLinks.TOPIC).flatMap(Topic::of).orElse(null),
                address.value(BurdenLinks.UNIT).orElse(null));
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("document", document);
        parameters.put("kind", topic == null ? null : topic.kind());
        parameters.put("unit", unit);
        parameters.put("measures", measures());
        return parameters;
    }

    /** What it narrows to, for exports. */
    String words() {
        List<String> words = new ArrayList<>();
        if (topic != null) {
            words.add("种类：" + topic.label());
        }
        if (document != null) {
            words.add("文件：" + document);
        }
        if (unit != null) {
            words.add("单位代码：" + unit);
        }
        return words.isEmpty() ? "全部" : String.join("，", words);
    }

    /** Never empty, since SQL has no empty list. */
    private List<String> measures() {
        List<String> measures = Arrays.stream(CapMeasure.values())
                .filter(measure -> topic != null && measure.ledgerKind().equals(topic.kind()))
                .map(CapMeasure::name)
                .toList();
        return measures.isEmpty() ? List.of("") : measures;
    }
}
