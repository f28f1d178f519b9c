package cn.jianfu.dashboard.quarantine;

import cn.jianfu.dashboard.page.PageAddress;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which quarantined rows are meant; null means all.
 *
 * @param region code of the lowest region that is known of a row: a community, or what is above it where the
 *     community could not be told
 */
record QuarantineFilter(@Nullable Reason reason, @Nullable String region) {
    static final QuarantineFilter ALL = new QuarantineFilter(null, null);

    static QuarantineFilter of(PageAddress address) {
        Optional<Reason> reason = address.value(QuarantineNavigation.REASON)
                .flatMap(name -> Arrays.stream(Reason.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst());
        return new QuarantineFilter(
                reason.orElse(null),
                address.value(QuarantineNavigation.COMMUNITY).orElse(null));
    }
}
