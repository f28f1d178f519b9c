package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** What forms ask for, and the other names under which they ask for it. */
final class FormFields {
    private final Map<String, List<String>> byTheme = new HashMap<>();
    private final Map<String, List<String>> spoken = new HashMap<>();

    private FormFields(List<CsvRow> rows) {
        for (CsvRow row : rows) {
            String name = row.required("name");
            byTheme.computeIfAbsent(row.required("theme"), key -> new ArrayList<>())
                    .add(name);
            spoken.put(name, row.parts("spoken"));
        }
    }

    static FormFields builtIn() {
        return new FormFields(CsvTable.bundled(FormFields.class, "form_fields.csv", "theme", "name", "spoken"));
    }

    /** Some of a theme's fields, by their own names. */
    Set<String> some(String theme, int number, SplittableRandom random) {
        List<String> all = new ArrayList<>(Objects.requireNonNull(byTheme.get(theme)));
        Collections.shuffle(all, new Random(random.nextLong()));
        return new TreeSet<>(all.subList(0, Math.min(number, all.size())));
    }

    /** The same fields, but for one. */
    Set<String> nearly(Set<String> fields, SplittableRandom random) {
        Set<String> near = new TreeSet<>(fields);
        near.remove(Chance.any(List.copyOf(near), random));
        return near;
    }

    /** The names that a form prints: mostly the fields' own, now and then another. */
    Set<String> printed(Set<String> fields, SplittableRandom random) {
        Set<String> printed = new LinkedHashSet<>();
        for (String field : fields) {
            List<String> others = spoken.getOrDefault(field, List.of());
            printed.add(!others.isEmpty() && Chance.happens(0.3, random) ? Chance.any(others, random) : field);
        }
        return printed;
    }

    /** How much two forms ask for the same: what both ask for, of all that either asks for. */
    static double overlap(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }
}
