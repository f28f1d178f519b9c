package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.page.PageAddress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which ledger rows are meant; null means all. */
record LedgerFilter(
        @Nullable String attribute,
        @Nullable String item,
        @Nullable String unit) {
    static LedgerFilter of(PageAddress address) {
        return new LedgerFilter(
                address.value(RegionsNavigation.ATTRIBUTE).orElse(null),
                address.value(RegionsNavigation.ITEM).orElse(null),
                address.value(RegionsNavigation.UNIT).orElse(null));
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("attribute", attribute);
        parameters.put("item", item);
        parameters.put("unit", unit);
        return parameters;
    }
}
