package cn.jianfu.etl.intake;

import cn.jianfu.datasets.reading.ConfirmedLayouts;
import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.RegionTree;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The layouts that people have confirmed, and for whose files: a file's folders and name tell its office, as they do when it is received. */
public final class OfficeLayouts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ConfirmedLayouts layouts;
    private final @Nullable CommunityLocator locator;

    public OfficeLayouts(ConfirmedLayouts layouts, RegionTree regions) {
        // The locator travels to wherever files are read; without layouts nobody asks it.
        this(layouts, layouts.isEmpty() ? null : new CommunityLocator(regions));
    }

    private OfficeLayouts(ConfirmedLayouts layouts, @Nullable CommunityLocator locator) {
        this.layouts = layouts;
        this.locator = locator;
    }

    /** Where nobody has confirmed any. */
    public static OfficeLayouts none() {
        return new OfficeLayouts(ConfirmedLayouts.none(), (CommunityLocator) null);
    }

    /**
     * Those that hold for a file.
     *
     * @param path below the ledger directory
     */
    ConfirmedLayouts of(String path) {
        return locator == null
                ? layouts
                : layouts.at(locator.known(path, null, null).code());
    }
}
