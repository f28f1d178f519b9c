package cn.jianfu.dashboard.submission.reading;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.storage.Marts;
import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionTree;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The regions of the published run; read once for each run. */
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

    /** @throws java.util.NoSuchElementException before the first run */
    public RegionTree tree() {
        String run = marts.current().orElseThrow().runId();
        Known kept = known.get();
        if (kept == null || !kept.runId().equals(run)) {
            kept = new Known(
                    run,
                    new RegionTree(jdbc.sql(Sql.read(KnownRegions.class, "regions.sql"))
                            .query((row, number) -> new Region(
                                    row.getString("region_code"),
                                    row.getString("name"),
                                    RegionLevel.valueOf(row.getString("level")),
                                    row.getString("parent_code")))
                            .list()));
            known.set(kept);
        }
        return kept.regions();
    }

    /** Names of county and township, as far as the city has them. */
    public static List<String> path(Region community, RegionTree regions) {
        List<String> names = new ArrayList<>();
        for (Region region = community; region.parentCode() != null; ) {
            region = regions.find(region.parentCode()).orElseThrow();
            if (region.level() != RegionLevel.CITY) {
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
