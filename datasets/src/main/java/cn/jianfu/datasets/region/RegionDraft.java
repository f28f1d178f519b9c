package cn.jianfu.datasets.region;

import cn.jianfu.datasets.region.RegionRemarks.Kind;
import cn.jianfu.datasets.region.RegionSheet.Line;
import cn.jianfu.datasets.text.WrittenForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Regions as the rows of a table come in. */
final class RegionDraft {
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");
    private static final Map<RegionLevel, Pattern> LEVELS = Map.of(
            RegionLevel.PROVINCE, Pattern.compile("province|省.*|自治区|直辖市"),
            RegionLevel.CITY, Pattern.compile("city|地?市级?|地级市?|地区|自治州"),
            RegionLevel.COUNTY, Pattern.compile("county|.?县.*|区级?|市辖区"),
            RegionLevel.TOWNSHIP, Pattern.compile("town(?:ship)?|street|乡.*|镇级?|街道.*"),
            RegionLevel.COMMUNITY, Pattern.compile("community|village|.?村.*|社区.*|居委会"));

    private final TreeMap<String, String> names = new TreeMap<>();
    /** Names that stand beside the regions below, for want of rows of their own. */
    private final Map<String, String> beside = new HashMap<>();

    private final Set<String> virtual = new HashSet<>();
    private final RegionRemarks remarks = new RegionRemarks();

    boolean empty() {
        return names.isEmpty();
    }

    List<String> remarks() {
        return remarks.sentences();
    }

    void take(RegionSheet sheet) {
        RegionColumns columns = RegionColumns.of(sheet.lines());
        if (columns != null) {
            List<Line> rows =
                    sheet.lines().subList(columns.first(), sheet.lines().size());
            rows.forEach(line -> take(columns, line));
        }
    }

    /** Takes a region whose code of 12 digits is known to be right. */
    void add(String code, String name) {
        String plain = WrittenForm.plain(name);
        if (isVirtual(code, plain)) {
            virtual.add(code);
            remarks.add(Kind.VIRTUAL, plain);
        } else {
            names.putIfAbsent(code, plain);
        }
    }

    PublishedRegions finish() {
        return new RegionPlanting(names, beside, remarks).plant();
    }

    private void take(RegionColumns columns, Line line) {
        String written = line.text(columns.code());
        String code = WrittenCode.read(written);
        String name = WrittenForm.plain(line.text(columns.name()));
        String place = "第 " + line.number() + " 行";
        if (WrittenCode.rounded(written)) {
            remarks.add(Kind.ROUNDED, place + "“" + name + "”");
        } else if (written.isBlank() || code == null && HAN.matcher(written).matches()) {
            // A heading that comes again, a source or a sum below the table.
            String text = name.isEmpty() ? String.join("", line.cells()) : name;
            remarks.add(Kind.NO_CODE, place + "“" + text + "”");
        } else if (code == null) {
            remarks.add(Kind.BAD_CODE, place + "“" + written + "”");
        } else if (!HAN.matcher(name).matches()) {
            remarks.add(Kind.NO_NAME, place + "（" + code + "）");
        } else {
            check(columns, line, code, name, place);
            take(columns, line, code, name, place);
        }
    }

    private void take(RegionColumns columns, Line line, String code, String name, String place) {
        String before = names.get(code);
        if (before == null && line.cells().stream().anyMatch(cell -> cell.contains("虚拟社区"))) {
            virtual.add(code);
            remarks.add(Kind.VIRTUAL, name);
        } else if (before == null && !virtual.contains(code)) {
            add(code, name);
        } else if (before != null && !before.equals(name)) {
            remarks.add(Kind.DUPLICATE, place + "“" + name + "”与“" + before + "”（" + code + "）");
        } else if (RegionLevel.of(code) != RegionLevel.CITY) {
            // A city without counties stands twice in many tables, as its own county.
            remarks.add(Kind.REPEATED, place + "“" + name + "”");
        }
        above(columns, line, code);
    }

    /** Wide tables: the regions above stand in the same row, each as code and name or as a name alone. */
    private void above(RegionColumns columns, Line line, String code) {
        for (int column = 0; column + 1 < line.cells().size(); column++) {
            String other = column == columns.code() ? null : WrittenCode.read(line.text(column));
            String name = WrittenForm.plain(line.text(column + 1));
            if (other != null && isAbove(other, code) && HAN.matcher(name).matches() && column + 1 != columns.name()) {
                beside.putIfAbsent(other, name);
            }
        }
        columns.upper().forEach((level, column) -> {
            String name = WrittenForm.plain(line.text(column));
            if (isAbove(level.codeAbove(code), code) && HAN.matcher(name).matches()) {
                beside.putIfAbsent(level.codeAbove(code), name);
            }
        });
    }

    private void check(RegionColumns columns, Line line, String code, String name, String place) {
        String parent = line.text(columns.parent());
        String parentCode = WrittenCode.read(parent);
        if (!parent.isBlank() && !parent.matches("[0-9]") && (parentCode == null || !isAbove(parentCode, code))) {
            remarks.add(Kind.OTHER_PARENT, place + "“" + name + "”写的是“" + parent + "”");
        }
        RegionLevel level = level(line.text(columns.level()));
        if (level != null && level != RegionLevel.of(code)) {
            remarks.add(Kind.OTHER_LEVEL, place + "“" + name + "”写的是“" + line.text(columns.level()) + "”");
        }
    }

    private static @Nullable RegionLevel level(String written) {
        String plain = WrittenForm.plain(written).toLowerCase(Locale.ROOT);
        for (RegionLevel level : RegionLevel.values()) {
            if (LEVELS.getOrDefault(level, HAN).matcher(plain).matches()) {
                return level;
            }
        }
        return null;
    }

    private static boolean isAbove(String upper, String code) {
        return !upper.equals(code)
                && code.startsWith(upper.substring(0, RegionLevel.of(upper).digits()));
    }

    private static boolean isVirtual(String code, String name) {
        return RegionLevel.of(code) == RegionLevel.COMMUNITY
                && (name.contains("虚拟") || code.endsWith("498") || code.endsWith("598"));
    }
}
