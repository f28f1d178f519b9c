package cn.jianfu.datasets.region;

import cn.jianfu.datasets.region.RegionSheet.Line;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a sheet hold what. Headings speak first; where there are none, or several of a kind (省、市、县 side by
 * side), what stands below tells: the regions' own
 * codes and names are those of which there are most.
 *
 * @param first where the rows begin
 * @param code the regions' codes
 * @param name the regions' names
 * @param parent the codes above them; −1 where there is no such column
 * @param level their levels; likewise
 * @param upper columns with the names of regions above, by level
 */
record RegionColumns(int first, int code, int name, int parent, int level, Map<RegionLevel, Integer> upper) {
    private static final Pattern CODE = Pattern.compile("code.*|id|.*(?:代码|编码|区划码|区划号|行政区划)");
    private static final Pattern NAME =
            Pattern.compile("name|title|.*(?:名称|名字|全称|名)|行政区划|区划|地区|单位|社区|村|社区.?村.?|居.?村.?委会|.?村.?居.?");
    private static final Pattern PARENT = Pattern.compile("parent.*|p_?id|p_?code|.*(?:上级|父).*");
    private static final Pattern LEVEL = Pattern.compile("level|.*(?:级别|层级|等级)");
    private static final Pattern KIND = Pattern.compile("kind|type|.*分类.*|.*类型.*|.*类别.*|备注|说明");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");
    private static final Map<RegionLevel, Pattern> UPPER = new EnumMap<>(Map.of(
            RegionLevel.PROVINCE, Pattern.compile("省.{0,7}"),
            RegionLevel.CITY, Pattern.compile("(?:地?市|地级|州).{0,5}"),
            RegionLevel.COUNTY, Pattern.compile("(?:区?县|区).{0,7}"),
            RegionLevel.TOWNSHIP, Pattern.compile("(?:乡|镇|街道).{0,7}")));
    /** Titles and notes above a table. */
    private static final int HEADING_WITHIN = 20;

    /** The columns of a sheet; null when it holds no region codes. */
    static @Nullable RegionColumns of(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).cells().stream().noneMatch(RegionColumns::codeOrRounded)) {
            first++;
        }
        if (first == lines.size()) {
            return null;
        }
        Line heading = heading(lines.subList(Math.max(0, first - HEADING_WITHIN), first));
        List<Line> rows = lines.subList(first, lines.size());
        int width = rows.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        Predicate<Integer> above = column -> headed(heading, column, PARENT);
        // Of a region's code and those above it, all in one row, its own is the highest.
        int code = most(
                rows,
                IntStream.range(0, width)
                        .filter(column -> !above.test(column))
                        .boxed()
                        .sorted(Comparator.comparing((Integer column) -> Objects.requireNonNullElse(
                                        WrittenCode.read(rows.getLast().text(column)), ""))
                                .reversed())
                        .toList(),
                RegionColumns::codeOrRounded,
                column -> headed(heading, column, CODE));
        int name = most(
                rows,
                IntStream.range(0, width)
                        .filter(column -> column != code
                                && !above.test(column)
                                && !headed(heading, column, LEVEL)
                                && !headed(heading, column, KIND))
                        .boxed()
                        .sorted(Comparator.comparing((Integer column) -> Math.abs(column - code)))
                        .toList(),
                text -> HAN.matcher(text).matches(),
                column -> headed(heading, column, NAME));
        Map<RegionLevel, Integer> upper = new EnumMap<>(RegionLevel.class);
        UPPER.forEach((level, pattern) -> IntStream.range(0, width)
                .filter(column -> column != name && column != code && headed(heading, column, pattern))
                .filter(column -> HAN.matcher(rows.getFirst().text(column)).matches())
                .findFirst()
                .ifPresent(column -> upper.put(level, column)));
        return code < 0 || name < 0
                ? null
                : new RegionColumns(
                        first, code, name, first(heading, width, PARENT), first(heading, width, LEVEL), upper);
    }

    private static boolean codeOrRounded(String text) {
        return WrittenCode.surely(text) || WrittenCode.rounded(text);
    }

    private static Line heading(List<Line> above) {
        return above.reversed().stream()
                .filter(line -> line.cells().stream()
                        .anyMatch(cell -> CODE.matcher(plain(cell)).matches()))
                .findFirst()
                .orElse(new Line(0, List.of()));
    }

    private static boolean headed(Line heading, int column, Pattern pattern) {
        String text = plain(heading.text(column));
        return !text.isEmpty() && pattern.matcher(text).matches();
    }

    private static int first(Line heading, int width, Pattern pattern) {
        return IntStream.range(0, width)
                .filter(column -> headed(heading, column, pattern))
                .findFirst()
                .orElse(-1);
    }

    /**
     * The column with most different texts of a sort, of those so headed if any is; the first of several, −1 if none
     * has any.
     */
    private static int most(List<Line> rows, List<Integer> columns, Predicate<String> sort, Predicate<Integer> headed) {
        int best = most(rows, columns.stream().filter(headed).toList(), sort);
        return best < 0 ? most(rows, columns, sort) : best;
    }

    private static int most(List<Line> rows, List<Integer> columns, Predicate<String> sort) {
        int best = -1;
        long most = 0;
        for (int column : columns) {
            long different = rows.stream()
                    .map(row -> row.text(column))
                    .filter(sort)
                    .distinct()
                    .count();
            if (different > most) {
                most = different;
                best = column;
            }
        }
        return best;
    }

    private static String plain(String heading) {
        return WrittenForm.plain(heading).toLowerCase(Locale.ROOT);
    }
}
