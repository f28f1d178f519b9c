package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.dashboard.submission.reading.Finding.Readable;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.CommunityMatch;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import java.util.ArrayList;
import java.util.List;

/** In which folder a ledger is kept, so that a run finds the same community in it as was found, or chosen, here. */
final class Filing {
    private final RegionTree regions;
    private final CommunityLocator locator;

    Filing(RegionTree regions) {
        this.regions = regions;
        this.locator = new CommunityLocator(regions);
    }

    /** Below the ledger directory: 县/乡镇, and the community's own folder where the name of the file does not tell it. */
    String folder(Readable rows, String fileName) {
        String common = common(rows);
        if (rows.communities().size() > 1) {
            return common;
        }
        Region community = rows.communities().iterator().next();
        String own = common + "/" + SafeName.of(community.name());
        for (String folder : List.of(common, own)) {
            if (rows.written().stream().allMatch(name -> tells(folder + "/" + fileName, name, community))) {
                return folder;
            }
        }
        return common + "/" + SafeName.of(CommunityLocator.decided(community));
    }

    private boolean tells(String path, String name, Region community) {
        return locator.locate(path, name) instanceof CommunityMatch.Found found
                && found.community().equals(community);
    }

    /** The lowest folder that all communities of the file lie in. */
    private String common(Readable rows) {
        List<List<String>> paths = rows.communities().stream()
                .map(community -> KnownRegions.path(community, regions))
                .toList();
        List<String> common = new ArrayList<>();
        for (int i = 0; i < paths.getFirst().size(); i++) {
            String part = paths.getFirst().get(i);
            int at = i;
            if (!paths.stream()
                    .allMatch(path -> path.size() > at && path.get(at).equals(part))) {
                break;
            }
            common.add(SafeName.of(part));
        }
        return String.join("/", common);
    }
}
