package cn.jianfu.datasets.meaning;

import cn.jianfu.datasets.text.SingleEdit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that are known, in the form in which they are compared, each with what it means. */
public final class KnownSubjects implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 120;

    /**
     * A known name with a typing error.
     *
     * @param name the known name that was meant
     * @param at place of the error
     */
    public record Slip(String name, Set<String> matters, int at) {}

    private final Map<String, Set<String>> bySubject = new LinkedHashMap<>();
    private final List<List<String>> byLength = new ArrayList<>();

    /** @param matters what each subject means, in the order in which they came to be known */
    public KnownSubjects(Map<String, ? extends Set<String>> matters) {
        matters.forEach((subject, found) -> bySubject.put(subject, new LinkedHashSet<>(found)));
        for (int length = 0; length <= LONGEST; length++) {
            byLength.add(new ArrayList<>());
        }
        bySubject.keySet().forEach(subject -> byLength.get(Math.min(subject.length(), LONGEST))
                .add(subject));
    }

    /** The matters that have this name; none when nobody knows it. */
    public Set<String> mattersOf(String subject) {
        return bySubject.getOrDefault(subject, Set.of());
    }

    /** Each known subject with its matter; of several the first. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        bySubject.forEach((subject, found) -> all.put(subject, found.iterator().next()));
        return all;
    }

    /** The known names that one typing error turns into this subject, when all mean the same; else null. */
    public @Nullable Slip slip(String subject) {
        Slip found = null;
        for (int length = subject.length() - 1; length <= subject.length() + 1 && length < LONGEST; length++) {
            for (String known : length < 0 ? List.<String>of() : byLength.get(length)) {
                if (SingleEdit.turns(known, subject)) {
                    Set<String> meant = mattersOf(known);
                    if (found != null && !found.matters().equals(meant)) {
                        return null;
                    }
                    found = new Slip(known, meant, firstDifference(known, subject));
                }
            }
        }
        return found;
    }

    private static int firstDifference(String known, String subject) {
        int at = 0;
        while (at < known.length() && at < subject.length() && known.charAt(at) == subject.charAt(at)) {
            at++;
        }
        return at;
    }
}
