package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.table.CsvTable;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The known demanding units, in the order of their table. */
public final class UnitRegistry implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where no registry of units has been written. */
    public static final UnitRegistry NONE = new UnitRegistry(List.of());

    private final List<Unit> units;

    /** @throws IllegalArgumentException when two units have one code */
    public UnitRegistry(Collection<Unit> units) {
        this.units = List.copyOf(units);
        Set<String> codes = new HashSet<>();
        for (Unit unit : this.units) {
            if (!codes.add(unit.code())) {
                throw new IllegalArgumentException("单位代码重复：" + unit.code());
            }
        }
    }

    /**
     * Reads {@code code,name,system,level,region_code,aliases}; aliases stand between vertical bars.
     *
     * @throws IllegalArgumentException when the table cannot be understood
     */
    public static UnitRegistry read(Path csv) {
        return new UnitRegistry(CsvTable.read(csv, "code", "name", "system", "level", "region_code", "aliases").stream()
                .map(row -> new Unit(
                        row.required("code"),
                        row.required("name"),
                        row.required("system"),
                        row.required("level"),
                        row.required("region_code"),
                        row.parts("aliases")))
                .toList());
    }

    public List<Unit> units() {
        return units;
    }
}
