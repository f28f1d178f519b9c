package cn.jianfu.dashboard.submission.inbox;

import cn.jianfu.dashboard.scope.RegionCode;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look into the drop folder found.
 *
 * @param at when
 * @param held files that were left where they are for now
 */
record ScanReport(OffsetDateTime at, List<Held> held) {
    ScanReport {
        held = List.copyOf(held);
    }

    /**
     * A file that was left where it is.
     *
     * @param path below the drop folder
     * @param office the region whose folder it lies in; null when the folders name none
     * @param why a Chinese sentence
     */
    record Held(String path, @Nullable String office, String why) {
        /** Files in nobody's folder are the business of those who see everything. */
        boolean concerns(RegionCode scope, boolean wholeCity) {
            return office == null ? wholeCity : scope.contains(new RegionCode(office));
        }
    }
}
