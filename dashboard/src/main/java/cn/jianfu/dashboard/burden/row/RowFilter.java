package cn.jianfu.dashboard.burden.row;

import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.page.PageAddress;
import org.jspecify.annotations.Nullable;

/** Which ledger rows are meant: of a topic, and of one unit unless it is null. */
public record RowFilter(Topic topic, @Nullable String unit) {
    /** The rows of a topic that an address asks for. */
    public static RowFilter of(Topic topic, PageAddress address) {
        return new RowFilter(topic, address.value(BurdenLinks.UNIT).orElse(null));
    }
}
