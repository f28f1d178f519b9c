package cn.jianfu.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What was put into the sample, to be held against what comes out. */
record Truth(List<Line> lines) {
    private static final List<String> NON_COMPLIANT = List.of("PROHIBITED", "UNLISTED");

    /** One community's certificates of one unit and item in one month. */
    record Line(String community, String unitCode, String unitName, String attribute, long certificates) {
        boolean nonCompliant() {
            return NON_COMPLIANT.contains(attribute);
        }
    }

    /** A unit and how many non-compliant certificates it demanded. */
    record Demand(String unitName, long nonCompliant) {}

    static Truth read(Path csv) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(
                csv,
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord row : parser) {
                lines.add(new Line(
                        row.get("community_code"),
                        row.get("unit_code"),
                        row.get("unit_name"),
                        row.get("attribute"),
                        Long.parseLong(row.get("certificates"))));
            }
        }
        return new Truth(lines);
    }

    long certificates(String regionPrefix) {
        return sum(line -> line.community().startsWith(regionPrefix));
    }

    long nonCompliant(String regionPrefix) {
        return sum(line -> line.community().startsWith(regionPrefix) && line.nonCompliant());
    }

    long with(String regionPrefix, String attribute) {
        return sum(line ->
                line.community().startsWith(regionPrefix) && line.attribute().equals(attribute));
    }

    /** The resolved unit that demanded most. */
    Demand worst() {
        Map<String, Long> byUnit = lines.stream()
                .filter(line -> line.nonCompliant() && !line.unitCode().isEmpty())
                .collect(Collectors.groupingBy(Line::unitName, Collectors.summingLong(Line::certificates)));
        return byUnit.entrySet().stream()
                .map(entry -> new Demand(entry.getKey(), entry.getValue()))
                .max(Comparator.comparingLong(Demand::nonCompliant))
                .orElseThrow();
    }

    private long sum(Predicate<Line> which) {
        return lines.stream().filter(which).mapToLong(Line::certificates).sum();
    }
}
