package cn.jianfu.dashboard.quarantine;

import cn.jianfu.dashboard.page.PageAddress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which quarantined rows are meant; null means all.
 *
 * @param community a region code, or {@link #NOWHERE} for rows whose community could not be told
 */
record QuarantineFilter(@Nullable String reason, @Nullable String community) {
    static final String NOWHERE = "none";

    static QuarantineFilter of(PageAddress address) {
        return new QuarantineFilter(
                address.value(QuarantineNavigation.REASON).orElse(null),
                address.value(QuarantineNavigation.COMMUNITY).orElse(null));
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("reason", reason);
        parameters.put("community", community);
        return parameters;
    }
}
