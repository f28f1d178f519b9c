package cn.jianfu.datasets.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the units that an organ's word may mean, by likeness. */
final class UnitCandidates {
    private static final int MOST = 5;
    private static final double LEAST_ALIKE = 0.2;

    private final UnitIndex index;
    private final String organ;
    private final Map<Unit, UnitCandidate> byUnit = new HashMap<>();

    UnitCandidates(UnitIndex index, String organ) {
        this.index = index;
        this.organ = organ;
    }

    /** Looks at the units of a region and below it. */
    void within(String regionPrefix, String place) {
        index.keysWithin(regionPrefix).forEach((unit, organs) -> consider(unit, organs, place));
    }

    /** Looks at the region's own units only. */
    void at(String regionCode, String place) {
        index.keysAt(regionCode).forEach((unit, organs) -> consider(unit, organs, place));
    }

    /** The best, and among equals those whose code comes first. */
    List<UnitCandidate> best() {
        List<UnitCandidate> sorted = new ArrayList<>(byUnit.values());
        sorted.sort(Comparator.comparingDouble(UnitCandidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.unit().code()));
        return List.copyOf(sorted.subList(0, Math.min(MOST, sorted.size())));
    }

    private static String plain(String key) {
        return key.replace("|", "");
    }

    private void consider(Unit unit, Iterable<String> organs, String place) {
        for (String other : organs) {
            double likeness = Likeness.of(plain(organ), plain(other));
            if (likeness >= LEAST_ALIKE) {
                String how = likeness == 1
                        ? "机构名称相同"
                        : "机构名称“%s”与“%s”相似度%.2f".formatted(plain(organ), plain(other), likeness);
                byUnit.merge(
                        unit,
                        new UnitCandidate(unit, likeness, place + "，" + how),
                        (one, another) -> one.score() >= another.score() ? one : another);
            }
        }
    }
}
