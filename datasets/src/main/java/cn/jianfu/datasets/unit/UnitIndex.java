package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.text.SingleEdit;
import cn.jianfu.datasets.text.WrittenForm;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units by full name, and by region and organ. */
final class UnitIndex implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHORTEST_ORGAN_FOR_TYPOS = 4;

    private final OrganNames organs = OrganNames.builtIn();
    private final Map<String, Set<Unit>> byFullName = new HashMap<>();
    private final Map<String, Map<String, Set<Unit>>> byRegionAndOrgan = new HashMap<>();

    private final Map<String, Unit> byCode = new HashMap<>();

    UnitIndex(UnitRegistry registry, RegionMentions mentions) {
        for (Unit unit : registry.units()) {
            byCode.put(unit.code(), unit);
            List<String> names = new ArrayList<>(unit.aliases());
            names.add(unit.name());
            for (String name : names) {
                String plain = WrittenForm.plain(name);
                byFullName.computeIfAbsent(plain, key -> new LinkedHashSet<>()).add(unit);
                String organ =
                        mentions.read(plain, unit.regionCode().substring(0, 6)).organ();
                byRegionAndOrgan
                        .computeIfAbsent(unit.regionCode(), key -> new HashMap<>())
                        .computeIfAbsent(organs.canonical(organ), key -> new LinkedHashSet<>())
                        .add(unit);
            }
        }
    }

    @Nullable
    Unit withCode(String code) {
        return byCode.get(code);
    }

    /** Each unit of the region or below it with the canonical words of its organ. */
    Map<Unit, Set<String>> organsWithin(String regionPrefix) {
        Map<Unit, Set<String>> within = new LinkedHashMap<>();
        byRegionAndOrgan.forEach((regionCode, byOrgan) -> {
            if (regionCode.startsWith(regionPrefix)) {
                byOrgan.forEach((organ, units) ->
                        units.forEach(unit -> within.computeIfAbsent(unit, key -> new LinkedHashSet<>())
                                .add(organ)));
            }
        });
        return within;
    }

    String canonical(String organ) {
        return organs.canonical(organ);
    }

    Set<Unit> named(String plainName) {
        return byFullName.getOrDefault(plainName, Set.of());
    }

    Set<Unit> in(String regionCode, String organ) {
        return byRegionAndOrgan.getOrDefault(regionCode, Map.of()).getOrDefault(organs.canonical(organ), Set.of());
    }

    /** The units below a region, at any depth, whose organ it is. */
    Set<Unit> below(String regionPrefix, String organ) {
        Set<Unit> units = new LinkedHashSet<>();
        byRegionAndOrgan.forEach((regionCode, byOrgan) -> {
            if (regionCode.startsWith(regionPrefix)) {
                units.addAll(byOrgan.getOrDefault(organs.canonical(organ), Set.of()));
            }
        });
        return units;
    }

    Set<Unit> in(Set<Region> regions, String organ) {
        Set<Unit> units = new LinkedHashSet<>();
        regions.forEach(region -> units.addAll(in(region.code(), organ)));
        return units;
    }

    /**
     * The units of a region whose organ's word, official or spoken, one typing error turns into this one. None for a word that is known to be another organ's,
     * and none when the last character, which says what kind of organ it is, differs.
     */
    Set<Unit> mistyped(String regionCode, String organ) {
        Set<Unit> units = new LinkedHashSet<>();
        if (organ.length() < SHORTEST_ORGAN_FOR_TYPOS || organs.known(organ)) {
            return units;
        }
        String stripped = LegalForm.strip(organ);
        Map<String, Set<Unit>> here = byRegionAndOrgan.getOrDefault(regionCode, Map.of());
        here.forEach((canonical, found) -> {
            if (close(canonical, stripped)) {
                units.addAll(found);
            }
        });
        for (String word : organs.words()) {
            if (close(word, stripped) || close(word, organ)) {
                units.addAll(here.getOrDefault(organs.canonical(word), Set.of()));
            }
        }
        return units;
    }

    private static boolean close(String intended, String written) {
        return intended.length() >= SHORTEST_ORGAN_FOR_TYPOS
                && intended.charAt(intended.length() - 1) == written.charAt(written.length() - 1)
                && SingleEdit.turns(intended, written);
    }
}
