package cn.jianfu.dashboard.burden.breach;

import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Narrows the breaches by topic, document and unit; every choice goes into the address. */
final class BreachFilters extends Div {
    private final PageAddress address;

    BreachFilters(BreachFilter filter, List<BreachChoice> all, PageAddress address) {
        this.address = address;
        addClassName("filters");
        Map<String, String> topics = new LinkedHashMap<>();
        all.stream()
                .map(BreachChoice::topic)
                .distinct()
                .sorted()
                .forEach(topic -> topics.put(topic.kind(), topic.label()));
        Map<String, String> documents = new TreeMap<>();
        Map<String, String> units = new TreeMap<>();
        for (BreachChoice breach : all) {
            documents.put(breach.document(), breach.document());
            if (breach.unitKey() != null && breach.unitName() != null) {
                units.put(breach.unitKey(), breach.unitName());
            }
        }
        add(
                choice(
                        "种类",
                        BurdenLinks.TOPIC,
                        topics,
                        filter.topic() == null ? null : filter.topic().kind()),
                choice("文件", BreachFilter.DOCUMENT, documents, filter.document()),
                choice("单位", BurdenLinks.UNIT, units, filter.unit()));
    }

    private ComboBox<String> choice(String label, String key, Map<String, String> choices, @Nullable String chosen) {
        ComboBox<String> box = new ComboBox<>(label);
        box.setItems(choices.keySet());
        box.setItemLabelGenerator(choice -> choices.getOrDefault(choice, choice));
        box.setPlaceholder("全部");
        box.setClearButtonVisible(true);
        if (chosen != null && choices.containsKey(chosen)) {
            box.setValue(chosen);
        }
        box.setTestId("filter-" + key);
        box.addValueChangeListener(
                change -> BurdenLinks.open(address.with(key, change.getValue()).with("breach", null)));
        return box;
    }
}
