package cn.jianfu.datasets.region;

import cn.jianfu.datasets.region.RegionRemarks.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hangs regions below each other by their codes, and adds the ones that are missing in between. */
final class RegionPlanting {
    /** What the statistics bureau puts where a province has no city, or a city no county, above what lies below. */
    private static final Set<String> PLACEHOLDERS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖县", "省直辖行政单位");

    private final TreeMap<String, String> names;
    private final Map<String, String> beside;
    private final RegionRemarks remarks;
    private final Set<String> given;

    /**
     * @param names by codes of 12 digits; it is worked on
     * @param beside names of regions that have no rows of their own
     */
    RegionPlanting(TreeMap<String, String> names, Map<String, String> beside, RegionRemarks remarks) {
        this.names = names;
        this.beside = beside;
        this.remarks = remarks;
        this.given = Set.copyOf(names.keySet());
    }

    PublishedRegions plant() {
        names.entrySet().removeIf(entry -> placeholder(entry.getKey(), entry.getValue()));
        String root = root();
        for (String code : List.copyOf(names.keySet())) {
            fill(code, root);
        }
        List<Region> regions = new ArrayList<>();
        names.forEach(
                (code, name) -> regions.add(new Region(code, ownName(code, name), RegionLevel.of(code), above(code))));
        sameNames(regions);
        return new PublishedRegions(regions, remarks.sentences());
    }

    /** A city of that name is none; a county of that name is one where something lies below, or is the city itself. */
    private boolean placeholder(String code, String name) {
        RegionLevel level = RegionLevel.of(code);
        boolean hollow = cityItself(code)
                || PLACEHOLDERS.contains(name)
                        && (level == RegionLevel.CITY
                                || level == RegionLevel.COUNTY
                                        && names.subMap(code, false, code.substring(0, 6) + "999999", true)
                                                .isEmpty());
        if (hollow) {
            remarks.add(Kind.PLACEHOLDER, "“" + name + "”（" + code.substring(0, level.digits()) + "）");
        }
        return hollow;
    }

    /** Many tables call a 街道 by its office, 东城街道办事处: that is the unit in it, and the place is 东城街道. */
    private static String ownName(String code, String name) {
        return RegionLevel.of(code) == RegionLevel.TOWNSHIP && name.endsWith("街道办事处")
                ? name.substring(0, name.length() - "办事处".length())
                : name;
    }

    /** 620201 of 嘉峪关: the bureau's county below a city without counties, whose townships lie in the city. */
    private boolean cityItself(String code) {
        String city = BuiltInRegions.name(RegionLevel.CITY.codeAbove(code));
        return RegionLevel.of(code) == RegionLevel.COUNTY
                && !city.isEmpty()
                && BuiltInRegions.name(code).equals(city);
    }

    /**
     * The one region above all: of the table, or else the lowest that the codes share; null when they share no
     * province.
     */
    private @Nullable String root() {
        List<String> tops =
                names.keySet().stream().filter(code -> above(code) == null).toList();
        if (tops.size() == 1) {
            return tops.getFirst();
        }
        for (RegionLevel level :
                List.of(RegionLevel.TOWNSHIP, RegionLevel.COUNTY, RegionLevel.CITY, RegionLevel.PROVINCE)) {
            String shared = level.codeAbove(tops.getFirst());
            if (tops.stream().allMatch(top -> level.codeAbove(top).equals(shared) && !top.equals(shared))
                    && RegionLevel.of(shared) == level
                    && !cityItself(shared)
                    && !PLACEHOLDERS.contains(known(shared))) {
                add(shared);
                return shared;
            }
        }
        return null;
    }

    /** Adds what is missing between a region and the top. */
    private void fill(String code, @Nullable String root) {
        RegionLevel own = RegionLevel.of(code);
        int from = root == null
                ? RegionLevel.PROVINCE.ordinal()
                : RegionLevel.of(root).ordinal() + 1;
        for (RegionLevel level : RegionLevel.values()) {
            String upper = level.codeAbove(code);
            if (level.ordinal() >= from
                    && level.compareTo(own) < 0
                    && RegionLevel.of(upper) == level
                    && !cityItself(upper)
                    && !names.containsKey(upper)
                    && !PLACEHOLDERS.contains(known(upper))
                    && !given.contains(upper)) {
                add(upper);
            }
        }
    }

    private void add(String code) {
        String known = known(code);
        String digits = code.substring(0, RegionLevel.of(code).digits());
        if (known.isEmpty()) {
            remarks.add(Kind.UNNAMED, digits);
        } else if (!beside.containsKey(code)) {
            remarks.add(Kind.ADDED, known + "（" + digits + "）");
        }
        names.put(code, known.isEmpty() ? digits + "（名称待补）" : known);
    }

    private String known(String code) {
        return beside.getOrDefault(code, BuiltInRegions.name(code));
    }

    private @Nullable String above(String code) {
        for (RegionLevel level :
                List.of(RegionLevel.TOWNSHIP, RegionLevel.COUNTY, RegionLevel.CITY, RegionLevel.PROVINCE)) {
            String upper = level.codeAbove(code);
            if (!upper.equals(code) && names.containsKey(upper)) {
                return upper;
            }
        }
        return null;
    }

    private void sameNames(List<Region> regions) {
        Map<String, Region> seen = new HashMap<>();
        for (Region region : regions) {
            if (region.level() == RegionLevel.COMMUNITY) {
                Region first = seen.putIfAbsent(region.parentCode() + region.name(), region);
                if (first != null) {
                    remarks.add(Kind.SAME_NAME, "“" + region.name() + "”（" + first.code() + "、" + region.code() + "）");
                }
            }
        }
    }
}
