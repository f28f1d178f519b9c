package cn.jianfu.dashboard.scope;

import java.util.List;

/**
 * A region that a visitor may see. Only {@link ScopeRule} makes one, so a query that takes a scope has been asked for
 * by somebody who may have the answer.
 */
public final class Scope {
    private final Region region;
    private final List<Region> path;
    private final String folder;

    Scope(Region region, List<Region> path, String folder) {
        this.region = region;
        this.path = List.copyOf(path);
        this.folder = folder;
    }

    /** The region that is looked at. */
    public Region region() {
        return region;
    }

    /** The regions from the visitor's own down to this one. */
    public List<Region> path() {
        return path;
    }

    /** The code that the region and its descendants share the beginning of. */
    public RegionCode code() {
        return new RegionCode(region.regionCode());
    }

    /**
     * The folder in which the region's ledgers lie, {@code 临江区/东街街道/}, in a province's installation below the city's;
     * empty for what is above.
     */
    public String folder() {
        return folder;
    }
}
