package cn.jianfu.etl.number;

import cn.jianfu.datasets.home.ContentHash;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Gives each thing a small number by its key: the one that it had before, else the next that is free. So a
 * number never depends on what else there is, and
 * what was computed with it can be kept.
 *
 * @see <a href="file:docs/decisions/0027-one-pass-and-numbers-that-stay.md">decision 0027</a>
 */
public final class Numbers {
    /** What is numbered; each kind has numbers of its own, from 1. */
    public enum Kind {
        FILE,
        UNIT,
        UNIT_NAME,
        ITEM,
        CERTIFICATE_NAME,
        TASK_ITEM,
        TASK_NAME
    }

    /** A key of so many characters is kept as it is, a longer one as its hash: an index has its limits. */
    private static final int LONGEST_KEY = 200;

    private final Map<Kind, Map<String, Integer>> given = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Integer>> fresh = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> last = new EnumMap<>(Kind.class);

    /** None given yet. */
    public Numbers() {
        this(Map.of());
    }

    /** @param before what was given before, by the name of its kind and its key */
    public Numbers(Map<String, Map<String, Integer>> before) {
        for (Kind kind : Kind.values()) {
            Map<String, Integer> numbers = new HashMap<>(before.getOrDefault(kind.name(), Map.of()));
            given.put(kind, numbers);
            fresh.put(kind, new HashMap<>());
            last.put(
                    kind,
                    numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        }
    }

    /** The number of the thing that the key names; the parts together are its key. */
    public int of(Kind kind, String... key) {
        String whole = String.join("\u001f", key);
        String kept = whole.length() > LONGEST_KEY ? ContentHash.of(whole) : whole;
        Map<String, Integer> numbers = Objects.requireNonNull(given.get(kind));
        Integer number = numbers.get(kept);
        if (number == null) {
            number = last.merge(kind, 1, Integer::sum);
            numbers.put(kept, number);
            Objects.requireNonNull(fresh.get(kind)).put(kept, number);
        }
        return number;
    }

    /** What was given since, by the name of its kind and its key. */
    public Map<String, Map<String, Integer>> fresh() {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        fresh.forEach((kind, numbers) -> all.put(kind.name(), Map.copyOf(numbers)));
        return all;
    }
}
