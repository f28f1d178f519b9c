package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Narrows the ranking; every choice goes into the address. */
final class RankingFilters extends Div {
    private static final List<String> LEVELS = List.of("省级", "市级", "县级", "乡级", "其他");

    private final PageAddress address;

    RankingFilters(RankingFilter filter, List<String> systems, PageAddress address) {
        this.address = address;
        addClassName("filters");
        add(
                choice("系统", RankingFilter.SYSTEM, systems, filter.system(), text -> text),
                choice("层级", RankingFilter.LEVEL, LEVELS, filter.level(), text -> text),
                choice(
                        "证明属性",
                        RankingFilter.ATTRIBUTE,
                        List.of(Mark.PROHIBITED.name(), Mark.UNLISTED.name()),
                        filter.attribute(),
                        key -> Mark.valueOf(key).label()),
                name(filter.name()));
    }

    private Select<String> choice(
            String label, String key, List<String> choices, @Nullable String chosen, Function<String, String> words) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("全部");
        select.setItemLabelGenerator(choice -> choice == null ? "全部" : words.apply(choice));
        if (chosen != null && choices.contains(chosen)) {
            select.setValue(chosen);
        } else {
            select.setPlaceholder("全部");
        }
        select.setTestId("filter-" + key);
        select.addValueChangeListener(change -> open(key, change.getValue()));
        return select;
    }

    private TextField name(@Nullable String chosen) {
        TextField field = new TextField("名称包含");
        field.setPlaceholder("如：学校");
        field.setClearButtonVisible(true);
        field.setValue(chosen == null ? "" : chosen);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setTestId("filter-name");
        field.addValueChangeListener(
                change -> open(RankingFilter.NAME, change.getValue().strip()));
        return field;
    }

    private void open(String key, @Nullable String value) {
        UnitsNavigation.openRanking(address.with(key, value).with("page", null));
    }
}
