package cn.jianfu.datasets.region;

import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The regions of one province, city, county or township: a root and everything below it. */
public final class RegionTree implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Region> regions;
    private final Map<String, Region> byCode = new HashMap<>();
    private final Map<String, List<Region>> byParent = new HashMap<>();
    private final Region root;

    /**
     * Plants the tree.
     *
     * @throws IllegalArgumentException when a code comes twice, a parent is missing or of the wrong level, a code does not begin with its parent's
     *     significant digits, or there is not exactly one region without a parent
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
            }
        }
        List<Region> tops = this.regions.stream()
                .filter(region -> region.parentCode() == null)
                .toList();
        if (tops.size() != 1) {
            throw new IllegalArgumentException("行政区划应恰有一个最上级，实有 " + tops.size() + " 个");
        }
        root = tops.getFirst();
    }

    /**
     * Reads a table as it is published; {@link PublishedRegions} says what it may look like.
     *
     * @throws IllegalArgumentException with a Chinese sentence when there is no region in it, or not one that is
     *     above all others
     */
    public static RegionTree read(Path table) {
        return PublishedRegions.read(table).tree();
    }

    /** Writes {@code code12,name,level,parent}, which {@link #read} reads again. */
    public void write(Path csv) throws IOException {
        CsvTable.write(
                csv,
                List.of("code12", "name", "level", "parent"),
                regions.stream()
                        .map(region -> List.of(
                                region.code(),
                                region.name(),
                                region.level(),
                                Objects.requireNonNullElse(region.parentCode(), "")))
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
        return regions.stream().reduce(this::common).orElse(root);
    }

    private Region common(Region one, Region other) {
        String parent = one.parentCode();
        return one.covers(other.code())
                ? one
                : parent == null ? root : common(find(parent).orElseThrow(), other);
    }

    /** The region that all others lie in. */
    public Region root() {
        return root;
    }

    /**
     * The digits that the codes of the city and all below it begin with, where the root is a city or lies in one; those
     * of the province where it is a province.
     */
    public String cityPrefix() {
        return root.level() == RegionLevel.PROVINCE
                ? root.prefix()
                : root.code().substring(0, 4);
    }

    /**
     * The county that a region lies in, or is. In a city without counties (不设区的市) the city stands for it; above the
     * counties the region itself does.
     *
     * @throws IllegalArgumentException when the code is no region's
     */
    public Region countyOf(String code) {
        Region region = find(code).orElseThrow(() -> new IllegalArgumentException("区划表里没有代码 " + code));
        while (region.level().compareTo(RegionLevel.COUNTY) > 0 && region.parentCode() != null) {
            region = byCode.getOrDefault(region.parentCode(), root);
        }
        return region;
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
