package cn.jianfu.dashboard.catalogue;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A state that the catalogue was in.
 *
 * @param savedBy display name; null when the file was changed outside of the program
 * @param published whether the published run judged by it
 * @param judgements judgements of the software under it that people's decisions refer to
 */
record CatalogueVersion(
        long version,
        OffsetDateTime savedAt,
        @Nullable String savedBy,
        String reason,
        boolean published,
        long judgements) {}
