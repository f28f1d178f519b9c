package cn.jianfu.datasets.region;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The regions of one city. */
public final class RegionTree implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Region> regions;
    private final Map<String, Region> byCode = new HashMap<>();
    private final Map<String, List<Region>> byParent = new HashMap<>();
    private final Region city;

    /**
     * Plants the tree.
     *
     * @throws IllegalArgumentException when a code comes twice, a parent is missing or of the wrong level, a code does not begin with its parent's
     *     significant digits, or there is not exactly one city
     */
    public RegionTree(Collection<Region> regions) {
        List<Region> sorted = new ArrayList<>(regions);
        sorted.sort(Comparator.comparing(Region::code));
        this.regions = List.copyOf(sorted);
        for (Region region : this.regions) {
            if (byCode.put(region.code(), region) != null) {
                throw new IllegalArgumentException("行政区划代码重复：" + region.code());
            }
        }
        for (Region region : this.regions) {
            String parent = region.parentCode();
            if (parent != null) {
                checkNesting(region, byCode.get(parent));
                byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(region);
            } else if (region.level() != RegionLevel.CITY) {
                throw new IllegalArgumentException("行政区划 " + region.code() + " 缺少上级代码");
            }
        }
        List<Region> cities = this.regions.stream()
                .filter(region -> region.level() == RegionLevel.CITY)
                .toList();
        if (cities.size() != 1) {
            throw new IllegalArgumentException("行政区划表应恰有一个市，实有 " + cities.size() + " 个");
        }
        city = cities.getFirst();
    }

    /**
     * Reads {@code code12,name,level,parent}. A city's parent, a province, may be given or left empty; it is not part of the tree.
     *
     * @throws IllegalArgumentException when the table breaks one of the tree's rules
     */
    public static RegionTree read(Path csv) {
        return new RegionTree(CsvTable.read(csv, "code12", "name", "level", "parent").stream()
                .map(RegionTree::region)
                .toList());
    }

    /** All regions, sorted by code. */
    public List<Region> regions() {
        return regions;
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The regions right below, sorted by code; none for a community or an unknown code. */
    public List<Region> children(String code) {
        return Collections.unmodifiableList(byParent.getOrDefault(code, List.of()));
    }

    /** The lowest region that is one of some regions or holds them all; the root for none. */
    public Region common(Collection<Region> regions) {
        return regions.stream().reduce(this::common).orElse(city);
    }

    private Region common(Region one, Region other) {
        String parent = one.parentCode();
        return one.covers(other.code())
                ? one
                : parent == null ? city : common(find(parent).orElseThrow(), other);
    }

    public Region city() {
        return city;
    }

    /** Four digits: what the codes of the city and all below it begin with. */
    public String cityPrefix() {
        return city.code().substring(0, 4);
    }

    private static Region region(CsvRow row) {
        try {
            RegionLevel level = row.oneOf("level", EnumSet.allOf(RegionLevel.class));
            String parent = level == RegionLevel.CITY ? null : row.required("parent");
            return new Region(row.required("code12"), row.required("name"), level, parent);
        } catch (IllegalArgumentException e) {
            throw row.fault(e);
        }
    }

    private static void checkNesting(Region region, @Nullable Region parent) {
        if (parent == null) {
            throw new IllegalArgumentException("行政区划 " + region.code() + " 的上级 " + region.parentCode() + " 不在表中");
        }
        // Cities without counties exist (不设区的市): their townships hang on the city itself.
        if (parent.level().compareTo(region.level()) >= 0) {
            throw new IllegalArgumentException("行政区划 " + region.code() + " 的上级 " + parent.code() + " 级别不高于它");
        }
        if (!parent.covers(region.code())) {
            throw new IllegalArgumentException("行政区划 " + region.code() + " 的代码不以上级 " + parent.code() + " 的代码开头");
        }
    }
}
