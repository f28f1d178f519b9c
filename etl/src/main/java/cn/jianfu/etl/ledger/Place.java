package cn.jianfu.etl.ledger;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where rows belong.
 *
 * @param community code; null when it cannot be told
 * @param township the region above it
 * @param county of the community, or the city that stands for it where there is none
 * @param known the lowest region that is known, whose office sees the rows: the community, else what folders and names tell
 * @param fault why the community cannot be told; null when it can
 * @param message a Chinese sentence to that
 */
public record Place(
        @Nullable String community,
        @Nullable String township,
        @Nullable String county,
        String known,
        @Nullable String fault,
        @Nullable String message)
        implements Serializable {}
