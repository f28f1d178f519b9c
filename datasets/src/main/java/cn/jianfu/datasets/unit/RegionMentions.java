package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.region.RegionLevel;
import cn.jianfu.datasets.region.RegionNames;
import cn.jianfu.datasets.region.RegionTree;
import cn.jianfu.datasets.text.WrittenForm;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the regions that a unit's name mentions, wherever in the name they stand: 云溪市公安局青石分局柳河派出所. */
final class RegionMentions implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Word> cityAndCounties = new ArrayList<>();
    private final Map<String, List<Word>> townshipsByCounty = new HashMap<>();

    private record Word(String text, Region region) implements Serializable {}

    /**
     * A name taken apart.
     *
     * @param organ what is left without the regions
     * @param regions the region meant; none when none is mentioned, several when a short name fits several
     * @param conflicting whether the name mentions regions of which none lies within the other
     */
    record Reading(String organ, Set<Region> regions, boolean conflicting) {}

    RegionMentions(RegionTree tree) {
        for (Region region : tree.regions()) {
            if (region.level() == RegionLevel.TOWNSHIP) {
                List<Word> words =
                        townshipsByCounty.computeIfAbsent(region.code().substring(0, 6), key -> new ArrayList<>());
                addWords(region, words);
            } else if (region.level() != RegionLevel.COMMUNITY) {
                addWords(region, cityAndCounties);
            }
        }
    }

    /** Reads a plain name; the townships that it may mention are those of the county it mentions, or else of the given one. */
    Reading read(String plainName, String countyPrefix) {
        Reading upper = cut(plainName, cityAndCounties, Set.of());
        if (upper.conflicting()) {
            return upper;
        }
        Set<String> prefixes = new HashSet<>();
        for (Region region : upper.regions()) {
            if (region.level() == RegionLevel.COUNTY) {
                prefixes.add(region.prefix());
            }
        }
        if (prefixes.isEmpty()) {
            prefixes.add(countyPrefix);
        }
        List<Word> townships = new ArrayList<>();
        prefixes.forEach(prefix -> townships.addAll(townshipsByCounty.getOrDefault(prefix, List.of())));
        return cut(upper.organ(), townships, upper.regions());
    }

    private static Reading cut(String name, List<Word> words, Set<Region> known) {
        Set<Region> meant = known;
        StringBuilder organ = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            List<Word> here = longestAt(name, at, words);
            if (here.isEmpty()) {
                organ.append(name.charAt(at++));
                continue;
            }
            Set<Region> deeper = new HashSet<>();
            for (Word word : here) {
                deepen(meant, word.region(), deeper);
            }
            if (deeper.isEmpty()) {
                return new Reading(name, meant, true);
            }
            meant = deeper;
            at += here.getFirst().text().length();
        }
        return new Reading(organ.toString(), meant, false);
    }

    private static void deepen(Set<Region> meant, Region mentioned, Set<Region> deeper) {
        if (meant.isEmpty()) {
            deeper.add(mentioned);
        }
        for (Region region : meant) {
            if (region.covers(mentioned.code())) {
                deeper.add(mentioned);
            } else if (mentioned.covers(region.code())) {
                deeper.add(region);
            }
        }
    }

    private static List<Word> longestAt(String name, int at, List<Word> words) {
        List<Word> longest = new ArrayList<>();
        for (Word word : words) {
            if (name.startsWith(word.text(), at)) {
                if (!longest.isEmpty()
                        && longest.getFirst().text().length() < word.text().length()) {
                    longest.clear();
                }
                if (longest.isEmpty()
                        || longest.getFirst().text().length() == word.text().length()) {
                    longest.add(word);
                }
            }
        }
        longest.sort(Comparator.comparing(word -> word.region().code()));
        return longest;
    }

    private static void addWords(Region region, List<Word> words) {
        String full = WrittenForm.plain(region.name());
        String stem = RegionNames.stem(region.name(), region.level());
        words.add(new Word(full, region));
        if (stem.length() >= 2 && !stem.equals(full)) {
            words.add(new Word(stem, region));
        }
    }
}
