package cn.jianfu.datasets.unit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words for places, to be found at a position of a text. */
final class PlaceWords implements Serializable {
    private static final long serialVersionUID = 1L;
    static final PlaceWords NONE = new PlaceWords();

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    void add(String word, Place place) {
        List<Place> known = places.computeIfAbsent(word, key -> new ArrayList<>());
        if (known.isEmpty()) {
            List<String> words = byFirst.computeIfAbsent(word.charAt(0), key -> new ArrayList<>());
            words.add(word);
            words.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        }
        if (!known.contains(place)) {
            known.add(place);
            known.sort(Comparator.comparing(Place::code));
        }
    }

    /** The longest word that stands at the position, empty when there is none. */
    String longestAt(String text, int at) {
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }

    /** The places that a word means, by code. */
    List<Place> meant(String word) {
        return places.getOrDefault(word, List.of());
    }
}
