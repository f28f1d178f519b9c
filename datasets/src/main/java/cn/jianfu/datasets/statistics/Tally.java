package cn.jianfu.datasets.statistics;

import cn.jianfu.datasets.catalogue.Attribute;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Certificates by name of something and attribute. */
final class Tally {
    private final Map<String, Map<Attribute, Long>> counts = new LinkedHashMap<>();

    /** One line of a summary. */
    record Line(String name, Map<Attribute, Long> counts) {
        long of(Attribute attribute) {
            return counts.getOrDefault(attribute, 0L);
        }

        long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        long nonCompliant() {
            return counts.entrySet().stream()
                    .filter(entry -> entry.getKey().nonCompliant())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    void add(String name, Attribute attribute, int certificates) {
        counts.computeIfAbsent(name, key -> new EnumMap<>(Attribute.class))
                .merge(attribute, (long) certificates, Long::sum);
    }

    /** The lines in the order in which their names came: who helped residents is not ranked. */
    List<Line> lines() {
        return counts.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * The lines, most non-compliant certificates first, then most certificates, then by name.
     *
     * @param apart the name of a line that stands behind all others
     */
    List<Line> ranked(String apart) {
        return lines().stream()
                .sorted(Comparator.comparing((Line line) -> !line.name().equals(apart))
                        .thenComparing(Line::nonCompliant)
                        .thenComparing(Line::all)
                        .reversed()
                        .thenComparing(Line::name))
                .toList();
    }

    Line total() {
        Map<Attribute, Long> sum = new EnumMap<>(Attribute.class);
        counts.values().forEach(line -> line.forEach((attribute, count) -> sum.merge(attribute, count, Long::sum)));
        return new Line("合计", sum);
    }
}
