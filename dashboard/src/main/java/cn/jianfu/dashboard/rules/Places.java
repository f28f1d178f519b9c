package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.datasets.cap.Cap;
import cn.jianfu.datasets.cap.Caps;
import cn.jianfu.datasets.region.RegionLevel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a rule may hold: the whole country, or a region of the installation, by the first digits of its code. */
@Component
class Places {
    private record Place(String regionCode, RegionLevel level, String name) {}

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names by prefix, the country first, then as the codes go. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "全国");
        for (Place place : jdbc.sql(Sql.read(Places.class, "places.sql"))
                .query(Place.class)
                .list()) {
            all.put(place.regionCode().substring(0, place.level().digits()), place.name());
        }
        return all;
    }

    /** A prefix in words; a region that is not of this installation is called by its digits. */
    static String name(Map<String, String> all, String prefix) {
        String name = all.get(prefix);
        return name == null ? "外地（区划代码 " + prefix + " 开头）" : name;
    }

    /**
     * Sees to it that a table brings in no region that nobody knows. Caps of other places that were there before may stay.
     *
     * @throws IllegalArgumentException with a Chinese sentence that names the cap
     */
    static void check(Map<String, String> all, Caps before, Caps after) {
        for (Cap cap : after.all()) {
            boolean wasThere = before.find(cap.code())
                    .filter(was -> was.regionPrefix().equals(cap.regionPrefix()))
                    .isPresent();
            boolean province = cap.regionPrefix().length() == 2
                    && all.keySet().stream().anyMatch(known -> known.startsWith(cap.regionPrefix()));
            if (!wasThere && !province && !all.containsKey(cap.regionPrefix())) {
                throw new IllegalArgumentException("上限“" + cap.code() + "”的适用地区“" + cap.regionPrefix()
                        + "”不在本地区划表中，请核对区划代码（市 4 位、县 6 位、乡镇 9 位，全国留空）");
            }
        }
    }
}
