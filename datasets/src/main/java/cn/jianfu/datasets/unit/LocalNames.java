package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of organs that a county has many of: 柳河派出所, 曲子法庭. {@code locals.csv} has the sorts. */
final class LocalNames implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_PLACE = 8;
    /** Says that it is the one nearby, and not which. */
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?:外地|辖区|管区|片区|当地|本地|属地|所属|所在地?|所辖|居住地|户口地?|户籍地?|户口所在地?|户籍所在地?|社区|街道|乡镇|镇|乡|村|城区|本|各|相关|有关|原|的|地|就近|附近|分局|公安)*");

    private static final Pattern CONJUNCTION = Pattern.compile("[、/]|[和及或与]$");

    private final Organs organs;
    private final Map<String, LocalKind> bySpoken = new HashMap<>();
    private final List<String> longestFirst;

    LocalNames(Organs organs) {
        this.organs = organs;
        for (CsvRow row : CsvTable.bundled(
                LocalNames.class, "locals.csv", "local", "system", "level", "parent", "one", "formal", "spoken")) {
            Organs.Word parent = organs.word(row.required("parent"));
            if (parent == null) {
                throw row.fault("机构表中没有“" + row.required("parent") + "”");
            }
            LocalKind kind = new LocalKind(
                    row.required("local"),
                    row.required("system"),
                    row.required("level"),
                    parent.organ(),
                    row.text("one").contains("T"),
                    row.required("formal"));
            bySpoken.put(kind.name(), kind);
            row.parts("spoken").forEach(spoken -> bySpoken.put(spoken, kind));
        }
        longestFirst = new ArrayList<>(bySpoken.keySet());
        longestFirst.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }

    /** Reads a name whose regions are taken off, null when it is none of these sorts. */
    OrganReading.@Nullable Local read(String organ) {
        for (String spoken : longestFirst) {
            if (organ.endsWith(spoken)) {
                LocalKind kind = Objects.requireNonNull(bySpoken.get(spoken));
                String place = withoutParent(organ.substring(0, organ.length() - spoken.length()), kind.parent());
                if (NO_PLACE.matcher(place).matches()) {
                    place = "";
                }
                return place.length() > LONGEST_PLACE
                                || place.length() == 1
                                || CONJUNCTION.matcher(place).find()
                        ? null
                        : new OrganReading.Local(kind, place);
            }
        }
        return null;
    }

    /** 公安局分局柳河 is 柳河. */
    private String withoutParent(String text, Organ parent) {
        if (text.startsWith("分局")) {
            return text.substring(2);
        }
        for (int length = text.length(); length >= 2; length--) {
            Organs.Word word = organs.word(text.substring(0, length));
            if (word != null && word.organ().equals(parent)) {
                return text.substring(length);
            }
        }
        return text;
    }
}
