package cn.jianfu.etl.ledger;

import cn.jianfu.datasets.region.CommunityLocator;
import cn.jianfu.datasets.region.CommunityMatch;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionTree;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Decides once per file and name in the community column which community is meant; answers stay in memory as long as the regions do. */
public final class PlaceFinder {
    private record Question(
            String path, @Nullable String name, @Nullable String heading) {}

    private final RegionTree tree;
    private final CommunityLocator locator;
    private final Map<Question, Place> answers = new ConcurrentHashMap<>();

    public PlaceFinder(RegionTree tree) {
        this.tree = tree;
        this.locator = new CommunityLocator(tree);
    }

    /**
     * Where rows belong.
     *
     * @param path of the file, as it may be shown
     * @param name in the community column
     * @param heading above the table
     */
    Place find(String path, @Nullable String name, @Nullable String heading) {
        return answers.computeIfAbsent(new Question(path, name, heading), this::answer);
    }

    private Place answer(Question question) {
        CommunityMatch match = locator.locate(question.path, question.name, question.heading);
        String known = locator.known(match, question.path).code();
        return switch (match) {
            case CommunityMatch.Found found -> {
                Region community = found.community();
                String county = tree.countyOf(community.code()).code();
                yield new Place(community.code(), community.parentCode(), county, known, null, null);
            }
            case CommunityMatch.NotFound missing ->
                new Place(null, null, null, known, missing.code(), missing.message());
        };
    }
}
