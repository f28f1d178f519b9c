package cn.jianfu.datasets.cap;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The limits in force and those that were, in the order of their table: {@code
 * code,measure,operator,limit,condition,unit_level,region_prefix,document,document_number,valid_from,valid_to,strength,source}.
 */
public final class Caps implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUILT_IN = "caps.csv";
    /** Stands for the installation's own city, where a document's place is masked in the source. */
    private static final String LOCAL = "本地";

    private static final Set<String> UNIT_LEVELS = Set.of("", "市级", "县级", "乡级");

    private static final String[] COLUMNS = {
        "code",
        "measure",
        "operator",
        "limit",
        "condition",
        "unit_level",
        "region_prefix",
        "document",
        "document_number",
        "valid_from",
        "valid_to",
        "strength",
        "source"
    };

    private final List<Cap> caps;

    /** @throws IllegalArgumentException when two caps have one code */
    public Caps(Collection<Cap> caps) {
        this.caps = List.copyOf(caps);
        Set<String> codes = new HashSet<>();
        for (Cap cap : this.caps) {
            if (!codes.add(cap.code())) {
                throw new IllegalArgumentException("上限代码重复：" + cap.code() + "，每条上限要有自己的代码");
            }
        }
    }

    /**
     * Reads a table that an office keeps.
     *
     * @throws IllegalArgumentException with a Chinese sentence when a row cannot be understood
     */
    public static Caps read(Path csv) {
        return of(CsvTable.read(csv, COLUMNS));
    }

    /**
     * The same from a table's text.
     *
     * @param name what error messages call it
     */
    public static Caps parse(String name, String csv) {
        return of(CsvTable.read(name, csv, COLUMNS));
    }

    /**
     * The table that comes with the module: documents of the State, provinces, cities and counties, each with its own region.
     *
     * @param cityPrefix four digits: the city of the installation, whose own document is among them; two where the
     *     installation is a province's
     */
    public static Caps builtIn(String cityPrefix) {
        if (!cityPrefix.matches("\\d{2}|\\d{4}")) {
            throw new IllegalArgumentException("市的区划代码前缀应是 4 位数字（全省为 2 位），现在是“" + cityPrefix + "”");
        }
        try (InputStream in = Objects.requireNonNull(Caps.class.getResourceAsStream(BUILT_IN))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return parse(BUILT_IN, text.replace("," + LOCAL + ",", "," + cityPrefix + ","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Cap> all() {
        return caps;
    }

    /** The cap of a code. */
    public Optional<Cap> find(String code) {
        return caps.stream().filter(cap -> cap.code().equals(code)).findFirst();
    }

    /** Writes them to a file that {@link #read} reads. */
    public void write(Path csv) throws IOException {
        CsvTable.write(csv, List.of(COLUMNS), cells());
    }

    /** The table's text, which {@link #parse} reads again. */
    public String text() {
        return CsvTable.text(List.of(COLUMNS), cells());
    }

    private List<List<String>> cells() {
        return caps.stream().map(Cap::cells).toList();
    }

    private static Caps of(List<CsvRow> rows) {
        return new Caps(rows.stream().map(Caps::cap).toList());
    }

    private static Cap cap(CsvRow row) {
        try {
            return new Cap(
                    row.required("code"),
                    measure(row.required("measure")),
                    CapOperator.of(row.required("operator")),
                    limit(row.required("limit")),
                    condition(row.text("condition")),
                    level(row.text("unit_level")),
                    prefix(row.text("region_prefix")),
                    row.required("document"),
                    row.text("document_number"),
                    row.requiredDay("valid_from"),
                    row.day("valid_to"),
                    row.required("strength"),
                    row.required("source"));
        } catch (IllegalArgumentException e) {
            throw row.fault(e);
        }
    }

    private static CapMeasure measure(String name) {
        for (CapMeasure measure : CapMeasure.values()) {
            if (measure.name().equals(name)) {
                return measure;
            }
        }
        throw new IllegalArgumentException("没有“" + name + "”这项指标，请照表里已有的写");
    }

    private static BigDecimal limit(String digits) {
        if (!digits.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("“limit”应是数字，现在是“" + digits + "”");
        }
        return new BigDecimal(digits);
    }

    private static @Nullable Pattern condition(String words) {
        try {
            return words.isEmpty() ? null : Pattern.compile(words);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("“condition”写得不对：" + words + "，多个词之间用竖线隔开", e);
        }
    }

    private static String level(String level) {
        if (!UNIT_LEVELS.contains(level)) {
            throw new IllegalArgumentException("“unit_level”应是市级、县级、乡级之一，不限级别留空，现在是“" + level + "”");
        }
        return level;
    }

    private static String prefix(String code) {
        if (!code.matches("\\d{0,12}")) {
            throw new IllegalArgumentException("“region_prefix”应是区划代码的前几位，全国留空，现在是“" + code + "”");
        }
        return code;
    }
}
