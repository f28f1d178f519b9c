package cn.jianfu.datasets.privacy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may be stored and shown of where a ledger lies: its path with ※ in place of numbers of people. Folders
 * and names are masked each for itself.
 */
public final class ShownPath {
    private static final String MASK = "※";
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,9}$");

    private ShownPath() {}

    /** @param path with {@code /} between its parts */
    public static String of(String path) {
        return Arrays.stream(path.split("/", -1)).map(ShownPath::part).collect(Collectors.joining("/"));
    }

    /** The same of one name without an extension. */
    public static String stem(String name) {
        return PersonalNumbers.maskedInName(name).replace("***", MASK);
    }

    /** An extension stays: behind digits its first letter may look like the last of an identity number. */
    private static String part(String name) {
        int dot = EXTENSION.matcher(name).find() ? name.lastIndexOf('.') : name.length();
        return stem(name.substring(0, dot)) + name.substring(dot);
    }

    /** Whether a path that is shown may be another than the one on disk. */
    public static boolean isMasked(String shown) {
        return shown.contains(MASK);
    }

    /**
     * Of several paths at once, no two alike: of those that come to the same all but the first have a number.
     *
     * @return by the path as it is
     */
    public static Map<String, String> distinct(List<String> paths) {
        Map<String, String> shown = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String path : paths) {
            if (of(path).equals(path)) {
                shown.put(path, path);
                taken.add(path);
            }
        }
        for (String path : paths) {
            String masked = of(path);
            String free = masked;
            for (int number = 2; !shown.containsKey(path) && !taken.add(free); number++) {
                free = numbered(masked, number);
            }
            shown.putIfAbsent(path, free);
        }
        return shown;
    }

    /** A name, or a path, with a number before its extension. */
    public static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1
                ? name.substring(0, dot) + "（" + number + "）" + name.substring(dot)
                : name + "（" + number + "）";
    }
}
