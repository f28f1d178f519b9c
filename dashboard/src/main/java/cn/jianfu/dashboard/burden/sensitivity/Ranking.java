package cn.jianfu.dashboard.burden.sensitivity;

import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.datasets.burden.BurdenFactor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who weighs most, the first one first; equal hours stay in the order in which they came. */
record Ranking(List<Place> places) {
    Ranking {
        places = List.copyOf(places);
    }

    /** A place in the order, with the hours it is due to. */
    record Place(String key, String name, BigDecimal hours) {}

    static Ranking now(List<Weight> weights) {
        return sorted(weights.stream()
                .map(weight -> new Place(weight.key(), weight.name(), weight.hours()))
                .toList());
    }

    /** The order if one factor had another value, and all else stayed. */
    static Ranking under(
            List<Weight> weights, Map<BurdenFactor, BigDecimal> values, BurdenFactor changed, BigDecimal to) {
        return sorted(weights.stream()
                .map(weight -> new Place(weight.key(), weight.name(), weight.hours(values, changed, to)))
                .toList());
    }

    private static Ranking sorted(List<Place> places) {
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparing(Place::hours).reversed());
        return new Ranking(sorted);
    }

    BigDecimal hours() {
        return Hours.sum(places.stream().map(Place::hours));
    }

    /** The place of each key, from 1. */
    Map<String, Integer> byKey() {
        Map<String, Integer> byKey = new HashMap<>();
        for (Place place : places) {
            byKey.put(place.key(), byKey.size() + 1);
        }
        return byKey;
    }
}
