package cn.jianfu.dashboard.submission;

import java.nio.charset.StandardCharsets;

/** File names as they may stand on disk, whatever the sender called the file. */
final class SafeName {
    private static final int MOST_BYTES = 180;

    private SafeName() {}

    /** The last part of the name, without control characters and what file systems or the run's intake pass over. */
    static String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .strip()
                .replaceFirst("^[.~$\\s]+", "");
        int dot = safe.lastIndexOf('.');
        String stem = dot > 0 ? safe.substring(0, dot) : safe;
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

    /** The name with a number before its extension. */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) + "（" + number + "）" + name.substring(dot) : name + "（" + number + "）";
    }
}
