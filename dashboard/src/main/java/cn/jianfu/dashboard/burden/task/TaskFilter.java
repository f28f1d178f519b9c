package cn.jianfu.dashboard.burden.task;

import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.page.PageAddress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of tasks are meant.
 *
 * @param unit key of a unit, null for all
 * @param list a list, {@link #NOT_OURS}, {@link #DISPUTED}, or null for all
 * @param item code of a type, null for all
 */
record TaskFilter(
        @Nullable String unit,
        @Nullable String list,
        @Nullable String item) {
    static final String LIST = "list";
    static final String ITEM = "item";
    /** 不应承担 and 清单外 together. */
    static final String NOT_OURS = "NOT_OURS";
    /** Where ledger and software differ. */
    static final String DISPUTED = "DISPUTED";

    static TaskFilter of(PageAddress address) {
        return new TaskFilter(
                address.value(BurdenLinks.UNIT).orElse(null),
                address.value(LIST).orElse(null),
                address.value(ITEM).orElse(null));
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("unit", unit);
        parameters.put("list", list);
        parameters.put("item", item);
        return parameters;
    }
}
