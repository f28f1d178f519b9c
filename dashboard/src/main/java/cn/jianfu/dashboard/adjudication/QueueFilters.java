package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.page.PageAddress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Narrows a queue, or searches all names; every choice goes into the address. */
final class QueueFilters extends Div {
    private final PageAddress address;

    /** @param tab the queue's tab, kept in the address */
    QueueFilters(QueueFilter filter, PageAddress address, String tab) {
        this.address = address.with(AdjudicationNavigation.TAB, tab);
        addClassName("filters");
        Select<QueueFilter.State> state = new Select<>();
        state.setLabel("状态");
        state.setItems(Arrays.stream(QueueFilter.State.values())
                .filter(one -> one != QueueFilter.State.PROVISIONAL || tab.equals(AdjudicationNavigation.UNITS))
                .toList());
        state.setItemLabelGenerator(QueueFilter.State::label);
        state.setValue(filter.state());
        state.setTestId("filter-state");
        state.addValueChangeListener(
                change -> open(QueueFilter.STATE, change.getValue().name()));
        TextField query = new TextField("搜索全部名称");
        query.setPlaceholder("如：居住");
        query.setClearButtonVisible(true);
        query.setValue(filter.query());
        query.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        query.setTestId("filter-q");
        query.addValueChangeListener(
                change -> open(QueueFilter.QUERY, change.getValue().strip()));
        add(state, query);
    }

    private void open(String key, @Nullable String value) {
        PageAddress next = address.with(key, value).with(QueueFilter.PAGE, null);
        // A new search looks at all names; the state can be narrowed again afterwards.
        AdjudicationNavigation.open(key.equals(QueueFilter.QUERY) ? next.with(QueueFilter.STATE, null) : next);
    }
}
