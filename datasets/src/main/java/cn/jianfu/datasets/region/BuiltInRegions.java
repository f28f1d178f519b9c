package cn.jianfu.datasets.region;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The statistics bureau's codes of 2023 that come with the program: every province, city and county, and the townships
 * and communities of four cities (泉州, 漳州, 银川,
 * 庆阳).
 */
public final class BuiltInRegions {
    private static final Map<String, String> NAMES = names();

    private BuiltInRegions() {}

    /** The rows of all tables, {@code code,name}; codes have 2, 4, 6, 9 or 12 digits. */
    public static List<CsvRow> rows() {
        return Stream.concat(counties().stream(), communities().stream()).toList();
    }

    /** Provinces, cities and counties, {@code code,name}. */
    private static List<CsvRow> counties() {
        return CsvTable.bundled(BuiltInRegions.class, "counties.csv", "code", "name");
    }

    private static List<CsvRow> communities() {
        try (InputStream packed =
                        Objects.requireNonNull(BuiltInRegions.class.getResourceAsStream("communities.csv.gz"));
                InputStream table = new GZIPInputStream(packed)) {
            return CsvTable.read("communities.csv.gz", table, "code", "name");
        } catch (IOException e) {
            throw new UncheckedIOException("内置区划读不出来", e);
        }
    }

    /** The name of a region code of 12 digits; empty where it is not known. */
    static String name(String code) {
        return NAMES.getOrDefault(code, "");
    }

    /** The four cities with all that is below them, and the provinces above; virtual communities are not among them. */
    public static PublishedRegions communitiesForTrial() {
        Map<String, String> names = new LinkedHashMap<>();
        for (CsvRow row : communities()) {
            String code = WrittenCode.padded(row.required("code"));
            for (RegionLevel level : List.of(RegionLevel.PROVINCE, RegionLevel.CITY, RegionLevel.COUNTY)) {
                names.computeIfAbsent(level.codeAbove(code), BuiltInRegions::name);
            }
            names.put(code, row.required("name"));
        }
        return PublishedRegions.of(names);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (CsvRow row : rows()) {
            // A city without counties stands twice, as a city and as its own county.
            names.put(WrittenCode.padded(row.required("code")), row.required("name"));
        }
        return names;
    }
}
