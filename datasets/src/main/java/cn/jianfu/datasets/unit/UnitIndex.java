package cn.jianfu.datasets.unit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Registered units by code, by full name, and by place and organ. */
final class UnitIndex implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHORTEST_FOR_TYPOS = 4;

    private final OrganReader organs;
    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, Set<Unit>> byFullName = new HashMap<>();
    private final Map<String, Map<String, Set<Unit>>> byPlaceAndKey = new HashMap<>();
    private final Map<String, Map<String, Set<Unit>>> byPlaceAndLooseKey = new HashMap<>();
    private final Map<String, Set<String>> placesByKey = new HashMap<>();

    UnitIndex(UnitRegistry registry, Gazetteer gazetteer, NameReader reader) {
        this.organs = reader.organs();
        for (Unit unit : registry.units()) {
            byCode.put(unit.code(), unit);
            List<String> names = new ArrayList<>(unit.aliases());
            names.add(unit.name());
            for (String name : names) {
                add(unit, name, gazetteer, reader);
            }
        }
    }

    private void add(Unit unit, String name, Gazetteer gazetteer, NameReader reader) {
        byFullName
                .computeIfAbsent(Cleaning.plain(name), key -> new LinkedHashSet<>())
                .add(unit);
        NameReading reading = reader.read(name, Surroundings.of(gazetteer.find(unit.regionCode()), gazetteer));
        // A police station that is registered with its county sits in the township that its name mentions.
        String place = unit.regionCode();
        if (reading.places().size() == 1) {
            String mentioned = reading.places().iterator().next().code();
            Place own = gazetteer.find(unit.regionCode());
            place = own != null && mentioned.startsWith(own.prefix()) ? mentioned : place;
        }
        String key = reading.organ().key();
        put(byPlaceAndKey, place, key, unit);
        placesByKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(place);
        if (reading.organ() instanceof OrganReading.Branch branch) {
            put(byPlaceAndLooseKey, place, branch.own() + branch.brand().name(), unit);
        }
    }

    private static void put(Map<String, Map<String, Set<Unit>>> index, String place, String key, Unit unit) {
        index.computeIfAbsent(place, any -> new HashMap<>())
                .computeIfAbsent(key, any -> new LinkedHashSet<>())
                .add(unit);
    }

    @Nullable
    Unit withCode(String code) {
        return byCode.get(code);
    }

    /** The units with this full name or other full name. */
    Set<Unit> named(String plainName) {
        return byFullName.getOrDefault(plainName, Set.of());
    }

    /** The units of a place whose organ it is. */
    Set<Unit> at(String place, OrganReading organ) {
        Set<Unit> exact = byPlaceAndKey.getOrDefault(place, Map.of()).getOrDefault(organ.key(), Set.of());
        return exact.isEmpty() && !organ.looseKey().isEmpty()
                ? byPlaceAndLooseKey.getOrDefault(place, Map.of()).getOrDefault(organ.looseKey(), Set.of())
                : exact;
    }

    /** The units within a place, at any depth, whose organ it is. */
    Set<Unit> within(String prefix, OrganReading organ) {
        Set<Unit> units = new LinkedHashSet<>();
        for (String place : placesByKey.getOrDefault(organ.key(), Set.of())) {
            if (place.startsWith(prefix)) {
                units.addAll(at(place, organ));
            }
        }
        return units;
    }

    /**
     * The units of a place whose organ's word one typing error turns into this one; none for a word that is known to be another organ's, and none when the last
     * character, which says what kind of organ it is, differs.
     */
    Set<Unit> mistyped(String place, String written) {
        Set<Unit> units = new LinkedHashSet<>();
        if (written.length() < SHORTEST_FOR_TYPOS || organs.slips().known(written)) {
            return units;
        }
        byPlaceAndKey.getOrDefault(place, Map.of()).forEach((key, found) -> {
            if (key.length() >= SHORTEST_FOR_TYPOS && organs.slips().close(key, written)) {
                units.addAll(found);
            }
        });
        for (String word : organs.slips().near(written)) {
            units.addAll(at(place, organs.read(word, true)));
        }
        return units;
    }

    /** Each unit of the place with its organs' keys. */
    Map<Unit, Set<String>> keysAt(String place) {
        Map<Unit, Set<String>> keys = new LinkedHashMap<>();
        byPlaceAndKey
                .getOrDefault(place, Map.of())
                .forEach((key, units) -> units.forEach(unit ->
                        keys.computeIfAbsent(unit, any -> new LinkedHashSet<>()).add(key)));
        return keys;
    }

    /** Each unit within the place, at any depth, with its organs' keys. */
    Map<Unit, Set<String>> keysWithin(String prefix) {
        Map<Unit, Set<String>> keys = new LinkedHashMap<>();
        for (String place : byPlaceAndKey.keySet()) {
            if (place.startsWith(prefix)) {
                keysAt(place).forEach((unit, own) -> keys.computeIfAbsent(unit, any -> new LinkedHashSet<>())
                        .addAll(own));
            }
        }
        return keys;
    }
}
