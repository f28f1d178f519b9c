package cn.jianfu.etl.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a published run made of the units' names, held against what another one, or the truth, makes of them. */
final class NamedUnits {
    /** A name as a county writes it. */
    record Name(String written, String county) {}

    /**
     * How well names are joined: of all pairs of names of one unit.
     *
     * @param names that truly mean a unit
     * @param decided of them, those that were given one
     * @param joined pairs of decided names that were given the same unit
     * @param rightly of those, pairs that truly are the same unit
     * @param toJoin pairs of decided names that truly are the same unit
     */
    record Agreement(int names, int decided, long joined, long rightly, long toJoin) {
        double precision() {
            return joined == 0 ? 1 : (double) rightly / joined;
        }

        double recall() {
            return toJoin == 0 ? 1 : (double) rightly / toJoin;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %d | %.1f %% | %.3f | %.3f |",
                    names,
                    100.0 * decided / names,
                    precision(),
                    recall());
        }
    }

    private final Map<Name, String> unitByName = new LinkedHashMap<>();
    private final Map<Name, Long> demandByName = new HashMap<>();

    private NamedUnits() {}

    /** Of the published tables: the unit's code, none where a name is open or says no unit. */
    static NamedUnits published(DataSource database) throws Exception {
        NamedUnits units = new NamedUnits();
        for (List<String> row : MartRows.query(database, """
                SELECT n.unit_name, n.county_code, CASE WHEN u.resolved THEN u.unit_code ELSE '' END,
                       (SELECT count(*) FROM mart.certificate c WHERE c.unit_name = n.unit_name
                           AND left(c.community_code, 6) = left(n.county_code, 6)
                           AND c.attribute IN ('PROHIBITED', 'UNLISTED'))
                FROM mart.unit_name n JOIN mart.unit u USING (unit_id) ORDER BY 1, 2
                """)) {
            Name name = new Name(row.get(0), row.get(1));
            units.demandByName.put(name, Long.valueOf(row.get(3)));
            if (!row.get(2).isEmpty()) {
                units.unitByName.put(name, row.get(2));
            }
        }
        return units;
    }

    /** Non-compliant certificates by unit. */
    Map<String, Long> demand() {
        Map<String, Long> demand = new TreeMap<>();
        unitByName.forEach((name, unit) -> demand.merge(unit, demandByName.getOrDefault(name, 0L), Long::sum));
        return demand;
    }

    @Nullable
    String unit(Name name) {
        return unitByName.get(name);
    }

    /** The units with most non-compliant certificates, in order. */
    List<String> first(int units) {
        return demand().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(units)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The unit here that most names of a unit there mean; empty when all of them are open. */
    String mostlyCalled(NamedUnits there, String unit) {
        Map<String, Integer> called = new TreeMap<>();
        there.unitByName.forEach((name, one) -> {
            String here = unit(name);
            if (one.equals(unit) && here != null) {
                called.merge(here, 1, Integer::sum);
            }
        });
        return called.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    Agreement against(NamedUnits truth) {
        Map<String, Map<String, Integer>> together = new HashMap<>();
        Map<String, Integer> ofFound = new HashMap<>();
        Map<String, Integer> ofTrue = new HashMap<>();
        int decided = 0;
        for (Map.Entry<Name, String> name : truth.unitByName.entrySet()) {
            String found = unit(name.getKey());
            if (found != null) {
                decided++;
                together.computeIfAbsent(name.getValue(), unit -> new HashMap<>())
                        .merge(found, 1, Integer::sum);
                ofFound.merge(found, 1, Integer::sum);
                ofTrue.merge(name.getValue(), 1, Integer::sum);
            }
        }
        long rightly = together.values().stream()
                .flatMap(found -> found.values().stream())
                .mapToLong(NamedUnits::pairs)
                .sum();
        return new Agreement(truth.unitByName.size(), decided, pairs(ofFound), rightly, pairs(ofTrue));
    }

    /**
     * Where the ranking differs from the true one by more than the names that are open: a line for each.
     *
     * @return empty when each unit has its certificates, less those whose names nobody could tell
     */
    List<String> differences(NamedUnits truth) {
        Map<String, Map<String, Long>> found = new TreeMap<>();
        Map<String, Long> open = new HashMap<>();
        truth.unitByName.forEach((name, unit) -> {
            String said = unit(name);
            long demand = demandByName.getOrDefault(name, 0L);
            if (said == null) {
                open.merge(unit, demand, Long::sum);
            } else {
                found.computeIfAbsent(unit, any -> new TreeMap<>()).merge(said, demand, Long::sum);
            }
        });
        Map<String, Long> published = demand();
        List<String> differences = new ArrayList<>();
        truth.demand().forEach((unit, demand) -> {
            Map<String, Long> said = found.getOrDefault(unit, Map.of());
            long counted = said.values().stream().mapToLong(Long::longValue).sum();
            boolean others = said.keySet().stream().anyMatch(one -> published.getOrDefault(one, 0L) != counted);
            if (said.size() > 1 || others || counted + open.getOrDefault(unit, 0L) != demand) {
                differences.add(unit + " " + demand + ": " + said + ", open " + open.getOrDefault(unit, 0L));
            }
        });
        return differences;
    }

    private static long pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToLong(NamedUnits::pairs).sum();
    }

    private static long pairs(int size) {
        return (long) size * (size - 1) / 2;
    }
}
