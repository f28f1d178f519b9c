package cn.jianfu.datasets.check;

import cn.jianfu.datasets.reading.FileReading;
import cn.jianfu.datasets.reading.WrittenCommunity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The name of the place that a file speaks of, as it is written there. */
final class WrittenRegion {
    private static final int MOST_NAMED = 10;

    private WrittenRegion() {}

    /**
     * From the community column, the sheets, the titles, the file's name or its folders; null when none of them names one. Where rows are of several communities, the
     * township that title or name tell.
     */
    static @Nullable String of(Path path, FileReading reading) {
        List<String> named = new ArrayList<>(reading.communities().keySet());
        reading.headings().stream().filter(name -> !named.contains(name)).forEach(named::add);
        if (named.size() == 1) {
            return named.getFirst();
        }
        List<String> texts = new ArrayList<>(reading.titles());
        texts.add(String.valueOf(path.getFileName()));
        if (named.isEmpty()) {
            Path folder = path.toAbsolutePath().normalize().getParent();
            for (int up = 0;
                    up < 2 && folder != null && folder.getFileName() != null;
                    up++, folder = folder.getParent()) {
                texts.add(folder.getFileName().toString());
            }
            String community = first(texts, WrittenCommunity::in);
            if (community != null) {
                return community;
            }
        }
        String township = first(texts, WrittenCommunity::townshipIn);
        String above = township == null ? reading.county() : township;
        return above == null && !named.isEmpty() && named.size() <= MOST_NAMED ? String.join("、", named) : above;
    }

    private static @Nullable String first(List<String> texts, NamedIn named) {
        return texts.stream()
                .map(named::in)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What a text names, if anything. */
    private interface NamedIn {
        @Nullable
        String in(String text);
    }
}
