package cn.jianfu.dashboard.submission.reception;

import cn.jianfu.datasets.privacy.ShownPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** File names as they may stand on disk, whatever the sender called the file. */
public final class SafeName {
    private static final int MOST_BYTES = 180;
    private static final int MOST_FOLDERS = 8;

    private SafeName() {}

    /**
     * The last part of the name, without control characters, what file systems or the run's intake pass over, and
     * numbers of people.
     */
    public static String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .strip()
                .replaceFirst("^[.~$\\s]+", "");
        int dot = safe.lastIndexOf('.');
        String stem = ShownPath.stem(dot > 0 ? safe.substring(0, dot) : safe);
        String extension = dot > 0 ? safe.substring(dot) : "";
        if (extension.getBytes(StandardCharsets.UTF_8).length > 20) {
            extension = "";
        }
        while (stem.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        stem = stem.strip();
        return (stem.isEmpty() ? "台账" : stem) + extension;
    }

    /** The folders that a sender had a file in, each a safe name, with a slash after each; the nearest eight. */
    static String folders(String folders) {
        List<String> safe = Arrays.stream(folders.split("[/\\\\]"))
                .filter(part -> !part.isBlank() && !part.equals(".") && !part.equals(".."))
                .map(SafeName::of)
                .toList();
        return safe.subList(Math.max(0, safe.size() - MOST_FOLDERS), safe.size()).stream()
                .map(folder -> folder + "/")
                .collect(Collectors.joining());
    }
}
