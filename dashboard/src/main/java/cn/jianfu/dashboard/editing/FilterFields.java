package cn.jianfu.dashboard.editing;

import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fields that narrow a table; every choice goes into the address, which then opens at its first page. */
public final class FilterFields extends Div {
    private final PageAddress address;
    private final String pageKey;
    private final Consumer<PageAddress> open;

    public FilterFields(PageAddress address, String pageKey, Consumer<PageAddress> open) {
        this.address = address;
        this.pageKey = pageKey;
        this.open = open;
        addClassName("filters");
    }

    /** Words to look for. */
    public FilterFields words(String label, String key, String value) {
        TextField words = new TextField(label);
        words.setValue(value);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.setTestId("filter-" + key);
        words.addValueChangeListener(change -> choose(key, change.getValue().strip()));
        return with(words);
    }

    /** One of several, or all. */
    public FilterFields choice(
            String label, String key, List<String> choices, @Nullable String chosen, UnaryOperator<String> words) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("全部");
        select.setPlaceholder("全部");
        select.setItemLabelGenerator(choice -> choice == null ? "全部" : words.apply(choice));
        select.setTestId("filter-" + key);
        if (chosen != null && choices.contains(chosen)) {
            select.setValue(chosen);
        }
        select.addValueChangeListener(change -> choose(key, change.getValue()));
        return with(select);
    }

    private FilterFields with(Component field) {
        add(field);
        return this;
    }

    private void choose(String key, @Nullable String value) {
        open.accept(address.with(key, value).with(pageKey, null));
    }
}
