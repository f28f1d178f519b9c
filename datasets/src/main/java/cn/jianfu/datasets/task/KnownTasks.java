package cn.jianfu.datasets.task;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the lists themselves word their types: names, other names, and each clause of the content. */
final class KnownTasks {
    private static final int SHORTEST_CLAUSE = 4;

    private KnownTasks() {}

    /** The codes of the types that each subject means. */
    static Map<String, Set<String>> of(Collection<TaskItem> items) {
        Map<String, Set<String>> bySubject = new LinkedHashMap<>();
        for (TaskItem item : items) {
            add(bySubject, item.name(), item.code());
            item.also().forEach(name -> add(bySubject, name, item.code()));
            for (String clause : item.content().split("[，；。,;]")) {
                if (clause.length() >= SHORTEST_CLAUSE) {
                    add(bySubject, clause, item.code());
                }
            }
            add(bySubject, item.content(), item.code());
        }
        return bySubject;
    }

    private static void add(Map<String, Set<String>> bySubject, String name, String code) {
        for (String subject : List.of(TaskSubject.of(name), TaskSubject.outsideBrackets(name))) {
            if (!subject.isEmpty()) {
                bySubject.computeIfAbsent(subject, key -> new LinkedHashSet<>()).add(code);
            }
        }
    }
}
