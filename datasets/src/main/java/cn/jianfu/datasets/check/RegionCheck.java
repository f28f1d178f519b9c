package cn.jianfu.datasets.check;

import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.CommunityMatch;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells which region of the tree a file is about, within the sender's scope. An ambiguous name is asked about, never guessed. */
final class RegionCheck {
    private final RegionTree tree;
    private final CommunityLocator locator;
    private final String scope;

    RegionCheck(RegionTree tree, String scopeCode) {
        this.tree = tree;
        this.locator = new CommunityLocator(tree);
        Deque<String> names = new ArrayDeque<>();
        if (!scopeCode.isEmpty()) {
            Region region =
                    tree.find(scopeCode).orElseThrow(() -> new IllegalArgumentException("区划表里没有代码 " + scopeCode));
            for (String parent = region.parentCode(); parent != null; parent = region.parentCode()) {
                names.addFirst(region.name());
                region = tree.find(parent).orElse(tree.root());
            }
        }
        scope = names.isEmpty() ? "" : String.join("/", names) + "/";
    }

    /** Code of the lowest region that scope, folders and name of a file tell. */
    String known(Path path) {
        return locator.known(scope + folders(path) + path.getFileName(), null, null)
                .code();
    }

    void resolve(CheckedFile checked, Path path, FileReading reading) {
        String place = scope + county(reading) + folders(path) + path.getFileName();
        if (reading.communities().isEmpty()) {
            Set<CommunityMatch> told = new LinkedHashSet<>();
            reading.headings().forEach(heading -> told.add(locator.locate(place, null, heading)));
            take(checked, told.isEmpty() ? Set.of(locator.locate(place, null)) : told);
            Region only =
                    checked.region == null ? null : tree.find(checked.region).orElse(null);
            checked.community =
                    told.isEmpty() && only != null && only.level() == RegionLevel.COMMUNITY ? only.name() : null;
            return;
        }
        Set<CommunityMatch> matches = new LinkedHashSet<>();
        for (String community : reading.communities().keySet()) {
            matches.add(locator.locate(
                    reading.communities().size() == 1 ? place : scope + county(reading) + folders(path) + "台账",
                    community));
        }
        take(checked, matches);
    }

    private static String county(FileReading reading) {
        String county = reading.county();
        return county == null ? "" : county + "/";
    }

    private static String folders(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        int names = parent == null ? 0 : parent.getNameCount();
        return parent == null || names == 0
                ? ""
                : parent.subpath(Math.max(0, names - 3), names).toString().replace('\\', '/') + "/";
    }

    /** One community, or the lowest region that has all of them. */
    private void take(CheckedFile checked, Set<CommunityMatch> matches) {
        Set<Region> found = new LinkedHashSet<>();
        for (CommunityMatch match : matches) {
            switch (match) {
                case CommunityMatch.Found(Region community) -> found.add(community);
                case CommunityMatch.NotFound missing -> checked.error(missing.code(), missing.message());
            }
        }
        if (found.isEmpty()) {
            return;
        }
        Region common = found.iterator().next();
        while (common.parentCode() != null && !found.stream().map(Region::code).allMatch(common::covers)) {
            common = tree.find(common.parentCode()).orElse(tree.root());
        }
        checked.region = common.code();
        checked.regionName = common.name();
    }
}
