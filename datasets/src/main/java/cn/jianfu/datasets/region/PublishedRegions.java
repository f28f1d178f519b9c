package cn.jianfu.datasets.region;

import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table of regions as the statistics bureau publishes it (统计用区划代码和城乡划分代码), or as somebody has cut, merged or re-saved
 * it: {@code .csv}, {@code .xlsx} or
 * {@code .xls}, Chinese headings, others or none, codes of 12, 9 or 6 digits as text or number, with or without levels
 * and parents. Levels and parents follow from the codes;
 * regions above the table's own come from the codes too. Virtual communities (虚拟社区: a park or an office's compound,
 * coded 498 or 598) have no committee and keep no
 * ledger, so they are no part of it.
 */
public final class PublishedRegions {
    private final List<Region> regions;
    private final List<String> remarks;

    PublishedRegions(Collection<Region> regions, List<String> remarks) {
        this.regions = List.copyOf(regions);
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException with a Chinese sentence when there is no region in it
     * @throws java.io.UncheckedIOException when the disk fails
     */
    public static PublishedRegions read(Path file) {
        try {
            return read(WorkbookFile.load(file));
        } catch (UnreadableWorkbookException e) {
            throw unreadable(String.valueOf(file.getFileName()), e);
        }
    }

    /** Like {@link #read(Path)}, from a file in memory. */
    public static PublishedRegions read(WorkbookFile file) {
        RegionDraft draft = new RegionDraft();
        try {
            for (RegionSheet sheet : RegionSheet.all(file)) {
                draft.take(sheet);
            }
        } catch (UnreadableWorkbookException e) {
            throw unreadable(file.name(), e);
        }
        if (draft.empty()) {
            String why = String.join("", draft.remarks());
            throw new IllegalArgumentException("区划表 " + file.name() + " 里没有找到区划：应有一列代码（12、9 或 6 位数字）和一列名称。" + why);
        }
        return draft.finish();
    }

    /** @param names by codes of 12 digits */
    static PublishedRegions of(Map<String, String> names) {
        RegionDraft draft = new RegionDraft();
        names.forEach(draft::add);
        return draft.finish();
    }

    /** All of them, sorted by code. A region without a parent is the top of a tree; there may be several. */
    public List<Region> regions() {
        return regions;
    }

    /** What is odd in the table and what was made of it, in Chinese sentences; the worst first. */
    public List<String> remarks() {
        return remarks;
    }

    /** The regions that nothing in the table is above. */
    public List<Region> tops() {
        return regions.stream().filter(region -> region.parentCode() == null).toList();
    }

    public Optional<Region> find(String code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    /**
     * The tree of the whole table.
     *
     * @throws IllegalArgumentException when it holds parts of several provinces
     */
    public RegionTree tree() {
        List<Region> tops = tops();
        if (tops.size() > 1) {
            throw new IllegalArgumentException(
                    "区划表里有 " + tops.size() + " 个没有共同上级的地区（" + names(tops) + "），请只留本县、本市或本省的部分，或在设置页上选定一个");
        }
        return new RegionTree(regions);
    }

    /**
     * The tree of one region and all below it.
     *
     * @throws IllegalArgumentException when the table does not have it
     */
    public RegionTree below(String code) {
        Region top = find(code).orElseThrow(() -> new IllegalArgumentException("区划表里没有代码 " + code));
        return new RegionTree(regions.stream()
                .filter(region -> top.covers(region.code()))
                .map(region ->
                        region.equals(top) ? new Region(region.code(), region.name(), region.level(), null) : region)
                .toList());
    }

    private static String names(List<Region> tops) {
        return tops.stream().limit(4).map(Region::name).collect(Collectors.joining("、"))
                + (tops.size() > 4 ? " 等" : "");
    }

    private static IllegalArgumentException unreadable(String name, UnreadableWorkbookException e) {
        return new IllegalArgumentException("区划表 " + name + " 读不出来：" + e.getMessage(), e);
    }
}
