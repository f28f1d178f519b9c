package cn.jianfu.datasets.region;

import cn.jianfu.datasets.region.CommunityMatch.Found;
import cn.jianfu.datasets.region.CommunityMatch.NotFound;
import cn.jianfu.datasets.text.WrittenForm;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which community a ledger file belongs to, from its folders, its file name and the community that its cells name. It never guesses: what is missing,
 * ambiguous or contradictory comes back as {@link NotFound}.
 */
public final class CommunityLocator implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Pattern DECIDED = Pattern.compile("(?<![0-9])([0-9]{12})$");

    /** A region with its name as it is looked for: normalised once, not for every file. */
    private record Named(Region region, String name, String stem) implements Serializable {}

    private final RegionTree tree;
    private final List<Named> cities;
    private final List<Named> counties;
    private final List<Named> townships;
    private final List<Region> communities;
    private final List<String> above;

    public CommunityLocator(RegionTree tree) {
        this.tree = tree;
        this.cities = ofLevel(tree, RegionLevel.CITY);
        this.counties = ofLevel(tree, RegionLevel.COUNTY);
        this.townships = ofLevel(tree, RegionLevel.TOWNSHIP);
        this.communities = tree.regions().stream()
                .filter(region -> region.level() == RegionLevel.COMMUNITY)
                .toList();
        this.above = Stream.of(cities, counties, townships)
                .flatMap(List::stream)
                .map(Named::name)
                .distinct()
                .toList();
    }

    private static List<Named> ofLevel(RegionTree tree, RegionLevel level) {
        return tree.regions().stream()
                .filter(region -> region.level() == level)
                .map(region ->
                        new Named(region, WrittenForm.plain(region.name()), RegionNames.stem(region.name(), level)))
                .toList();
    }

    /**
     * Locates a file.
     *
     * @param relativePath path below the ledger directory, e.g. {@code 青石区/柳河镇/荷花社区证明台账.xlsx}; folders that name no region are passed over. A folder
     *     that ends in a community's code ({@link #decided}) decides, whatever else is written: a person has said so
     * @param nameInCell the community as the ledger's own cell has it, null or blank when it has none
     */
    public CommunityMatch locate(String relativePath, @Nullable String nameInCell) {
        return locate(relativePath, nameInCell, null);
    }

    /**
     * Locates rows that may stand below a heading.
     *
     * @param heading the community that the sheet's name or title tells, null when none does. It counts where no cell names one, and only as far as it is a community
     *     within folders and file name: titles say all sorts of things
     */
    public CommunityMatch locate(String relativePath, @Nullable String nameInCell, @Nullable String heading) {
        List<String> folders = folders(relativePath);
        String fileName = fileName(relativePath);
        String cell = nameInCell == null ? "" : WrittenForm.plain(nameInCell);

        Region decided = decided(folders);
        if (decided != null) {
            return new Found(decided);
        }
        List<Region> scope = communitiesNamed(folders, fileName);
        if (scope.isEmpty()) {
            return unknown("文件夹中的县（市、区）与乡镇（街道）对不上，请核对文件夹名称：" + relativePath);
        }
        Set<Region> byFile = CommunitiesInText.find(fileName, scope, above);
        for (int i = folders.size() - 1; byFile.isEmpty() && i >= 0; i--) {
            byFile = CommunitiesInText.find(folders.get(i), scope, above);
        }
        if (cell.isEmpty() && heading != null) {
            Set<Region> byHeading = CommunitiesInText.find(WrittenForm.plain(heading), scope, above);
            return decide(byFile, byHeading, byHeading.isEmpty() ? "" : heading, relativePath);
        }
        return decide(byFile, CommunitiesInText.find(cell, scope, above), cell, relativePath);
    }

    /**
     * The lowest region that is known of a file or of rows, whether or not {@link #locate} finds their community: that
     * community, else what those between which a
     * person has to choose have in common, else what the folders tell, or else folders and file name together; the root
     * where nothing does.
     */
    public Region known(String relativePath, @Nullable String nameInCell, @Nullable String heading) {
        return known(locate(relativePath, nameInCell, heading), relativePath);
    }

    /** The same, of what was found already. */
    public Region known(CommunityMatch match, String relativePath) {
        return switch (match) {
            case Found found -> found.community();
            case NotFound missing when !missing.candidates().isEmpty() -> tree.common(missing.candidates());
            case NotFound missing -> {
                Region byFolders = told(folders(relativePath), "");
                yield byFolders.equals(tree.root()) ? told(folders(relativePath), fileName(relativePath)) : byFolders;
            }
        };
    }

    /** Where a folder contradicts the one above it, the county that is told is what is known. */
    private Region told(List<String> folders, String fileName) {
        List<Region> named = regionsNamed(folders, fileName);
        return tree.common(named.isEmpty() ? named(counties, folders, fileName) : named);
    }

    /** The name of a folder whose files are a community's by a person's decision. */
    public static String decided(Region community) {
        return community.name() + " " + community.code();
    }

    private @Nullable Region decided(List<String> folders) {
        for (String folder : folders) {
            Matcher code = DECIDED.matcher(folder);
            Region region = code.find() ? tree.find(code.group(1)).orElse(null) : null;
            if (region != null && region.level() == RegionLevel.COMMUNITY) {
                return region;
            }
        }
        return null;
    }

    private static CommunityMatch decide(Set<Region> byFile, Set<Region> byCell, String cell, String path) {
        if (byFile.isEmpty() && byCell.isEmpty()) {
            return unknown("看不出这份台账属于哪个社区，请把社区全称写进文件名或“社区”列：" + path);
        }
        if (byCell.isEmpty() && !cell.isEmpty()) {
            return unknown("“社区”列写的“" + cell + "”不在本乡镇（街道）的社区名单中，请核对社区名称或文件所在的文件夹");
        }
        Set<Region> both = byFile.isEmpty()
                ? byCell
                : byCell.isEmpty()
                        ? byFile
                        : byFile.stream().filter(byCell::contains).collect(Collectors.toSet());
        if (both.isEmpty()) {
            byFile.addAll(byCell);
            return ambiguous("文件名与表内写的不是同一个社区（“" + cell + "”），请改成一致后重新报送：" + path, byFile);
        }
        if (both.size() > 1) {
            String names = both.stream().map(Region::name).sorted().distinct().collect(Collectors.joining("、"));
            return ambiguous("有不止一个社区与之相符（" + names + "），请把文件放进“县（市、区）/乡镇（街道）”文件夹，并写社区全称：" + path, both);
        }
        return new Found(both.iterator().next());
    }

    /**
     * The communities below every city, county and township that the folders and the file name speak of; all when they
     * speak of none.
     */
    private List<Region> communitiesNamed(List<String> folders, String fileName) {
        List<Region> named = regionsNamed(folders, fileName);
        return named.equals(List.of(tree.root())) ? communities : communitiesBelow(named);
    }

    /**
     * The townships that folders and file name speak of, else the counties, else the cities, else the root; none where
     * a folder contradicts the one above it.
     */
    private List<Region> regionsNamed(List<String> folders, String fileName) {
        List<Region> cities = named(this.cities, folders, fileName);
        List<Region> counties = named(within(cities, this.counties), folders, fileName);
        List<Region> above = counties.isEmpty() ? cities : counties;
        List<Region> named = named(within(above, townships), folders, fileName);
        if (!named.isEmpty()) {
            return named;
        }
        // A folder may name a township of another county than the one named above it.
        boolean elsewhere = !named(townships, folders, "").isEmpty();
        return elsewhere ? List.of() : above.isEmpty() ? List.of(tree.root()) : above;
    }

    private static List<Named> within(List<Region> above, List<Named> regions) {
        return above.isEmpty()
                ? regions
                : regions.stream()
                        .filter(one -> above.stream()
                                .anyMatch(upper -> upper.covers(one.region().code())))
                        .toList();
    }

    private List<Region> communitiesBelow(List<Region> parents) {
        List<Region> below = new ArrayList<>();
        for (Region parent : parents) {
            for (Region child : tree.children(parent.code())) {
                if (child.level() == RegionLevel.COMMUNITY) {
                    below.add(child);
                } else {
                    below.addAll(communitiesBelow(List.of(child)));
                }
            }
        }
        return below;
    }

    private static List<Region> named(List<Named> among, List<String> folders, String fileName) {
        if (among.isEmpty()) {
            return List.of();
        }
        RegionLevel level = among.getFirst().region().level();
        List<String> stems =
                folders.stream().map(folder -> RegionNames.stem(folder, level)).toList();
        return among.stream()
                .filter(each -> fileName.contains(each.name())
                        || stems.contains(each.stem())
                        || folders.stream().anyMatch(folder -> folder.contains(each.name())))
                .map(Named::region)
                .toList();
    }

    private static List<String> folders(String relativePath) {
        List<String> parts = parts(relativePath);
        return parts.isEmpty() ? List.of() : parts.subList(0, parts.size() - 1);
    }

    private static String fileName(String relativePath) {
        List<String> parts = parts(relativePath);
        return parts.isEmpty() ? "" : withoutExtension(parts.getLast());
    }

    private static List<String> parts(String relativePath) {
        return Arrays.stream(relativePath.replace('\\', '/').split("/"))
                .map(WrittenForm::plain)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String withoutExtension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static NotFound unknown(String message) {
        return new NotFound("UNKNOWN_COMMUNITY", message, List.of());
    }

    private static NotFound ambiguous(String message, Set<Region> candidates) {
        return new NotFound(
                "AMBIGUOUS_COMMUNITY",
                message,
                candidates.stream().sorted(Comparator.comparing(Region::code)).toList());
    }
}
