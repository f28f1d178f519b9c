package cn.jianfu.datasets.burden;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        try (InputStream in = open()) {
            EnumMap<BurdenFactor, Declared> all = new EnumMap<>(BurdenFactor.class);
            take(CsvTable.read(BUILT_IN, in, COLUMNS), all);
            if (all.size() != BurdenFactor.values().length) {
                throw new IllegalStateException("a factor has no value");
            }
            return new BurdenFactors(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Writes the factors that come with the module to a file that an office can edit. */
    public static void writeBuiltIn(Path csv) throws IOException {
        Files.createDirectories(Objects.requireNonNull(csv.toAbsolutePath().getParent()));
        try (InputStream in = open()) {
            Files.write(csv, in.readAllBytes());
        }
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

    private static InputStream open() {
        return Objects.requireNonNull(BurdenFactors.class.getResourceAsStream(BUILT_IN));
    }

    private static void take(List<CsvRow> rows, Map<BurdenFactor, Declared> into) {
        for (CsvRow row : rows) {
            String name = row.required("factor");
            BurdenFactor factor = null;
            for (BurdenFactor each : BurdenFactor.values()) {
                factor = each.name().equals(name) ? each : factor;
            }
            if (factor == null) {
                throw row.fault("没有“" + name + "”这个系数，请照表里已有的写");
            }
            String value = row.required("value");
            if (!value.matches("\\d{1,4}(\\.\\d{1,4})?")) {
                throw row.fault("“value”应是不小于 0 的数字，现在是“" + value + "”");
            }
            into.put(factor, new Declared(new BigDecimal(value), row.required("source")));
        }
    }
}
