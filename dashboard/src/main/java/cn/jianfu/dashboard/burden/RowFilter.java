package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.page.PageAddress;
import org.jspecify.annotations.Nullable;

/** Which ledger rows are meant: of a topic, and of one unit unless it is null. */
record RowFilter(Topic topic, @Nullable String unit) {
    static RowFilter of(Topic topic, PageAddress address) {
        return new RowFilter(topic, address.value(BurdenNavigation.UNIT).orElse(null));
    }
}
