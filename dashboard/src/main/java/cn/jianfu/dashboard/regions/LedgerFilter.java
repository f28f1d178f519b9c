package cn.jianfu.dashboard.regions;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.page.PageAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which ledger rows are meant; null means all. */
record LedgerFilter(
        @Nullable String attribute,
        @Nullable String item,
        @Nullable String unit) {
    static LedgerFilter of(PageAddress address) {
        return new LedgerFilter(
                address.value(RegionsNavigation.ATTRIBUTE)
                        .filter(name -> RegionsNavigation.NON_COMPLIANT.equals(name)
                                || Mark.of(name).isPresent())
                        .orElse(null),
                address.value(RegionsNavigation.ITEM).orElse(null),
                address.value(RegionsNavigation.UNIT).orElse(null));
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("attributes", attributes());
        parameters.put("item", item);
        parameters.put("unit", unit);
        return parameters;
    }

    private List<String> attributes() {
        return Arrays.stream(Mark.values())
                .filter(mark -> attribute == null
                        || mark.name().equals(attribute)
                        || (attribute.equals(RegionsNavigation.NON_COMPLIANT)
                                && mark.attribute().nonCompliant()))
                .map(Mark::name)
                .toList();
    }
}
