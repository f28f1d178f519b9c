package cn.jianfu.dashboard.submission.reading;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The regions of the published run, read once for each run; before the first run those that were set up. */
@Component
public class KnownRegions {
    private record Known(String runId, RegionTree regions) {}

    private final JdbcClient jdbc;
    private final Marts marts;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    KnownRegions(JdbcClient jdbc, Marts marts) {
        this.jdbc = jdbc;
        this.marts = marts;
    }

    /** @throws IllegalArgumentException when nobody has said yet which regions there are */
    public RegionTree tree() {
        // Until there is a run, the regions may still be chosen anew.
        Optional<PublishedRun> published = marts.current();
        if (published.isEmpty()) {
            return read();
        }
        String run = published.get().runId();
        Known kept = known.get();
        if (kept == null || !kept.runId().equals(run)) {
            kept = new Known(run, read());
            known.set(kept);
        }
        return kept.regions();
    }

    private RegionTree read() {
        return new RegionTree(jdbc.sql(Sql.read(KnownRegions.class, "regions.sql"))
                .query((row, number) -> new Region(
                        row.getString("region_code"),
                        row.getString("name"),
                        RegionLevel.valueOf(row.getString("level")),
                        row.getString("parent_code")))
                .list());
    }

    /**
     * The names of the regions above, as far as folders are named by them: county and township, in a province's
     * installation the city too.
     */
    public static List<String> path(Region community, RegionTree regions) {
        List<String> names = new ArrayList<>();
        for (Region region = community; region.parentCode() != null; ) {
            region = regions.find(region.parentCode()).orElseThrow();
            if (region.level().compareTo(RegionLevel.COUNTY) >= 0 || region.parentCode() != null) {
                names.addFirst(region.name());
            }
        }
        return names;
    }

    /** County, township and community in one word. */
    public static String fullName(Region community, RegionTree regions) {
        return String.join("", path(community, regions)) + community.name();
    }
}
