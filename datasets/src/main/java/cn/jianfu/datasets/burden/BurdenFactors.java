package cn.jianfu.datasets.burden;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The factors of one installation: {@code factor,value,source}. A factor that an office's table leaves out keeps the program's value. */
public final class BurdenFactors implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUILT_IN = "burden_factors.csv";
    private static final String[] COLUMNS = {"factor", "value", "source"};

    private final EnumMap<BurdenFactor, Declared> declared;

    private record Declared(BigDecimal value, String source) implements Serializable {}

    private BurdenFactors(EnumMap<BurdenFactor, Declared> declared) {
        this.declared = declared;
    }

    /** The factors that come with the module. */
    public static BurdenFactors builtIn() {
        EnumMap<BurdenFactor, Declared> all = new EnumMap<>(BurdenFactor.class);
        take(CsvTable.bundled(BurdenFactors.class, BUILT_IN, COLUMNS), all);
        if (all.size() != BurdenFactor.values().length) {
            throw new IllegalStateException("a factor has no value");
        }
        return new BurdenFactors(all);
    }

    /**
     * An office's table over those that come with the module.
     *
     * @throws IllegalArgumentException with a Chinese sentence when a row cannot be understood
     */
    public static BurdenFactors read(Path csv) {
        BurdenFactors factors = builtIn();
        take(CsvTable.read(csv, COLUMNS), factors.declared);
        return factors;
    }

    /**
     * The same from a table's text.
     *
     * @param name what error messages call it
     */
    public static BurdenFactors parse(String name, String csv) {
        BurdenFactors factors = builtIn();
        take(CsvTable.read(name, csv, COLUMNS), factors.declared);
        return factors;
    }

    /**
     * The same factors but one.
     *
     * @param value not below nothing, four digits before and after the point at most
     * @param source the document behind it, or 经验值
     * @throws IllegalArgumentException with a Chinese sentence when the value cannot be taken
     */
    public BurdenFactors with(BurdenFactor factor, String value, String source) {
        EnumMap<BurdenFactor, Declared> changed = new EnumMap<>(declared);
        changed.put(factor, declared(value, source));
        return new BurdenFactors(changed);
    }

    /** Writes the factors that come with the module to a file that an office can edit. */
    public static void writeBuiltIn(Path csv) throws IOException {
        Files.createDirectories(Objects.requireNonNull(csv.toAbsolutePath().getParent()));
        Files.writeString(csv, builtIn().text());
    }

    /** The whole table's text, which {@link #parse} reads again. */
    public String text() {
        return CsvTable.text(
                List.of(COLUMNS),
                all().stream()
                        .map(each -> List.of(each.factor().name(), each.value().toPlainString(), each.source()))
                        .toList());
    }

    public BigDecimal value(BurdenFactor factor) {
        return declared(factor).value();
    }

    /** All factors in their order, for exports and screens. */
    public List<BurdenFactor.Value> all() {
        List<BurdenFactor.Value> all = new ArrayList<>();
        for (Map.Entry<BurdenFactor, Declared> each : declared.entrySet()) {
            all.add(new BurdenFactor.Value(
                    each.getKey(), each.getValue().value(), each.getValue().source()));
        }
        return all;
    }

    private Declared declared(BurdenFactor factor) {
        return Objects.requireNonNull(declared.get(factor));
    }

    private static void take(List<CsvRow> rows, Map<BurdenFactor, Declared> into) {
        for (CsvRow row : rows) {
            String name = row.required("factor");
            BurdenFactor factor = Arrays.stream(BurdenFactor.values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> row.fault("没有“" + name + "”这个系数，请照表里已有的写"));
            try {
                into.put(factor, declared(row.required("value"), row.required("source")));
            } catch (IllegalArgumentException e) {
                throw row.fault(e);
            }
        }
    }

    private static Declared declared(String value, String source) {
        if (!value.matches("\\d{1,4}(\\.\\d{1,4})?")) {
            throw new IllegalArgumentException("系数的值（value）应是不小于 0 的数字，整数和小数各不超过 4 位，现在是“" + value + "”");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("系数的来源（source）应写明文件，没有文件的写“经验值”");
        }
        return new Declared(new BigDecimal(value), source.strip());
    }
}
