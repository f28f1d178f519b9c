package cn.jianfu.datasets.region;

import cn.jianfu.datasets.text.WrittenForm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The communities that a piece of plain text names. */
final class CommunitiesInText {
    private CommunitiesInText() {}

    /**
     * The communities of the longest name found; several when they share it or when the text names several. A name within a longer name that was found
     * (荷花 in 新荷花) is not named by the text.
     */
    static Set<Region> find(String text, List<Region> scope) {
        Set<Region> found = new HashSet<>();
        String rest = text;
        for (int length = longest(scope); length >= 2; length--) {
            Set<String> names = new HashSet<>();
            for (Region community : scope) {
                String stem = RegionNames.stem(community.name(), RegionLevel.COMMUNITY);
                String full = WrittenForm.plain(community.name());
                if (full.length() == length && rest.contains(full)) {
                    found.add(community);
                    names.add(full);
                } else if (stem.length() == length && rest.contains(stem)) {
                    found.add(community);
                    names.add(stem);
                }
            }
            for (String name : names) {
                rest = rest.replace(name, "\n");
            }
        }
        return found;
    }

    private static int longest(List<Region> scope) {
        return scope.stream()
                .mapToInt(community -> WrittenForm.plain(community.name()).length())
                .max()
                .orElse(0);
    }
}
