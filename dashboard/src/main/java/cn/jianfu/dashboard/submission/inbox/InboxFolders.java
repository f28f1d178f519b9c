package cn.jianfu.dashboard.submission.inbox;

import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.dashboard.submission.reception.SafeName;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionNames;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.text.WrittenForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which office a folder of the drop folder belongs to: {@code 县/乡镇/…}, each by its name or its code. */
final class InboxFolders {
    /** Where files go back to, in every office's folder. */
    static final String SENT_BACK = "退回";

    private final Path root;
    private final RegionTree regions;

    InboxFolders(Path root, RegionTree regions) {
        this.root = root;
        this.regions = regions;
    }

    /**
     * An office's folder.
     *
     * @param region a county or township
     * @param path its folder
     */
    record Office(Region region, Path path) {
        Path sentBack() {
            return path.resolve(SENT_BACK);
        }
    }

    /** Makes a folder for every county and township, so that offices find theirs. */
    void make() throws IOException {
        for (Region region : regions.regions()) {
            if (region.level() == RegionLevel.COUNTY || region.level() == RegionLevel.TOWNSHIP) {
                Path folder = folder(region);
                if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(folder);
                }
            }
        }
    }

    /** The folder of a county or township as it is made. */
    Path folder(Region region) {
        Path folder = root;
        for (String name : KnownRegions.path(region, regions)) {
            folder = folder.resolve(SafeName.of(name));
        }
        return folder.resolve(SafeName.of(region.name()));
    }

    /** The office whose folder a file lies in; empty when the folders name none, or not one alone. */
    Optional<Office> office(Path file) {
        Path within = root.relativize(file);
        Region region = regions.root();
        Path path = root;
        // A county's own installation has the county's folder too, as a city's has.
        int first =
                within.getNameCount() > 1 && isNamed(region, within.getName(0).toString()) ? 1 : 0;
        for (int i = 0; i < first; i++) {
            path = path.resolve(within.getName(i));
        }
        for (int i = first; i + 1 < within.getNameCount() && region.level() != RegionLevel.TOWNSHIP; i++) {
            String name = within.getName(i).toString();
            List<Region> meant = named(name, region);
            if (meant.size() != 1) {
                break;
            }
            region = meant.getFirst();
            path = path.resolve(within.getName(i));
        }
        return (region.level() == RegionLevel.COUNTY && (first > 0 || region != regions.root()))
                        || region.level() == RegionLevel.TOWNSHIP
                ? Optional.of(new Office(region, path))
                : Optional.empty();
    }

    /** By its code anywhere below, by its name right below. */
    private List<Region> named(String folder, Region above) {
        if (folder.matches("[0-9]{12}")) {
            return regions
                    .find(folder)
                    .filter(region -> above.covers(region.code()) && region.level() != RegionLevel.COMMUNITY)
                    .stream()
                    .toList();
        }
        return regions.children(above.code()).stream()
                .filter(region -> region.level() != RegionLevel.COMMUNITY && isNamed(region, folder))
                .toList();
    }

    private static boolean isNamed(Region region, String folder) {
        String plain = WrittenForm.plain(folder);
        return WrittenForm.plain(region.name()).equals(plain)
                || RegionNames.stem(region.name(), region.level()).equals(RegionNames.stem(plain, region.level()));
    }
}
