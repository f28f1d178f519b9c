package cn.jianfu.datasets.region;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The communities that a piece of plain text names. */
final class CommunitiesInText {
    private CommunitiesInText() {}

    /**
     * The communities of the longest name found; several when they share it or when the text names several. A name within a longer name that was found
     * (荷花 in 新荷花) is not named by the text.
     *
     * @param above the names of counties and townships: 丰泽区 does not name 丰泽社区
     */
    static Set<Region> find(String text, List<Region> scope, List<String> above) {
        Set<Region> found = new HashSet<>();
        String rest = text;
        List<String> higher = above.stream().filter(text::contains).toList();
        for (int length = longest(scope, higher); length >= 2; length--) {
            Set<String> names = new HashSet<>();
            for (Region community : scope) {
                String full = WrittenForm.plain(community.name());
                if (full.length() == length && rest.contains(full)) {
                    found.add(community);
                    names.add(full);
                }
            }
            rest = without(rest, names);
            names.clear();
            for (String name : higher) {
                if (name.length() == length) {
                    rest = rest.replace(name, "\n");
                }
            }
            for (Region community : scope) {
                String stem = RegionNames.stem(community.name(), RegionLevel.COMMUNITY);
                if (stem.length() == length && rest.contains(stem)) {
                    found.add(community);
                    names.add(stem);
                }
            }
            rest = without(rest, names);
        }
        return found;
    }

    private static String without(String text, Set<String> names) {
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, "\n");
        }
        return rest;
    }

    private static int longest(List<Region> scope, List<String> above) {
        return Stream.concat(scope.stream().map(community -> WrittenForm.plain(community.name())), above.stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
