package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The aliases that people decided (研判), laid over what the resolver finds by itself. An alias speaks for its county alone. Where two hold for the same name,
 * the one that began later counts.
 */
public final class UnitAliases implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final UnitAliases NONE = new UnitAliases(List.of());

    private final List<UnitAlias> aliases;
    private final Map<String, UnitAlias> byCountyAndName = new HashMap<>();

    private UnitAliases(List<UnitAlias> aliases) {
        this.aliases = aliases;
        for (UnitAlias alias : aliases) {
            byCountyAndName.put(key(Cleaning.plain(alias.written()), alias.countyCode()), alias);
        }
    }

    public static UnitAliases none() {
        return NONE;
    }

    /** The order in which they are given does not matter. */
    public static UnitAliases of(Collection<UnitAlias> aliases) {
        return new UnitAliases(aliases.stream()
                .sorted(Comparator.comparing(UnitAlias::from)
                        .thenComparing(alias -> Objects.requireNonNullElse(alias.unitCode(), "")))
                .toList());
    }

    /**
     * Reads {@code written,county,unit_code,from,until}; dates like 2023-07-01, no {@code until} where there is no end, no {@code unit_code} where the name was
     * found to mean no known unit.
     *
     * @throws IllegalArgumentException when the table cannot be understood
     */
    public static UnitAliases read(Path csv) {
        return of(CsvTable.read(csv, "written", "county", "unit_code", "from", "until").stream()
                .map(UnitAliases::alias)
                .toList());
    }

    /** Writes what {@link #read} reads. */
    public void write(Path csv) throws IOException {
        CsvTable.write(
                csv,
                List.of("written", "county", "unit_code", "from", "until"),
                aliases.stream()
                        .map(alias -> List.of(
                                alias.written(),
                                alias.countyCode(),
                                Objects.requireNonNullElse(alias.unitCode(), ""),
                                alias.from(),
                                Objects.requireNonNullElse(alias.until(), "")))
                        .toList());
    }

    /** Those that hold on a day. A run asks for its own day, so that the same inputs give the same answers. */
    public UnitAliases asOf(LocalDate day) {
        return new UnitAliases(
                aliases.stream().filter(alias -> alias.holdsOn(day)).toList());
    }

    /** All, the earliest first. */
    public List<UnitAlias> all() {
        return aliases;
    }

    Optional<UnitAlias> find(String plainName, String countyPrefix) {
        return Optional.ofNullable(byCountyAndName.get(key(plainName, countyPrefix)));
    }

    private static String key(String plainName, String countyCode) {
        return countyCode.substring(0, 6) + plainName;
    }

    private static UnitAlias alias(CsvRow row) {
        String written = row.required("written");
        String county = row.required("county");
        String unitCode = row.text("unit_code");
        LocalDate from = row.requiredDay("from");
        LocalDate until = row.day("until");
        try {
            return new UnitAlias(written, county, unitCode.isEmpty() ? null : unitCode, from, until);
        } catch (IllegalArgumentException e) {
            throw row.fault(e);
        }
    }
}
