package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.region.RegionTree;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which unit a written name means.
 *
 * <p>The answer depends on the name and the region where it was written, and on nothing else: a pipeline resolves each distinct (name, county) once. A name
 * without a region means the region's own unit, else the city's; a name with a region means that region's and no other. Regions that contradict each other, or
 * another kind of organ, are a veto, however alike the names.
 *
 * <p>With a registry only registered units are answers. Without one the unit is composed from the regions and the table of organs.
 */
public final class UnitResolver implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Gazetteer gazetteer;
    private final NameReader reader;
    private final UnitComposer composer;
    private final @Nullable UnitIndex index;
    private final UnitAliases aliases;

    public UnitResolver(UnitRegistry registry, RegionTree regions) {
        this(registry, regions, UnitAliases.none());
    }

    /**
     * A resolver that follows people's decisions.
     *
     * @param aliases those that hold on the day of the run, see {@link UnitAliases#asOf}
     */
    public UnitResolver(UnitRegistry registry, RegionTree regions, UnitAliases aliases) {
        this(registry, Gazetteer.of(regions), aliases, null);
    }

    /**
     * A resolver over any places.
     *
     * @param registry null when units are to be composed
     * @param day the day on which names before and after a reform are understood, null for today's understanding
     */
    UnitResolver(@Nullable UnitRegistry registry, Gazetteer gazetteer, UnitAliases aliases, @Nullable LocalDate day) {
        this.gazetteer = gazetteer;
        this.aliases = aliases;
        this.reader = new NameReader(gazetteer, new OrganReader(day));
        this.composer = new UnitComposer(gazetteer);
        this.index = registry == null ? null : new UnitIndex(registry, gazetteer, reader);
    }

    /** A resolver without a registry, over the provinces, cities and counties of the whole country. */
    public static UnitResolver withoutRegistry() {
        return new UnitResolver(null, Gazetteer.builtIn(), UnitAliases.none(), null);
    }

    /**
     * Resolves a name.
     *
     * @param regionCode 12 digits, where it was written. With a registry only its county counts; empty when nothing is known
     */
    public UnitResolution resolve(String nameAsWritten, String regionCode) {
        String name = Cleaning.plain(nameAsWritten);
        if (name.isEmpty()) {
            return UnitResolution.unresolved("没有写明要求出具证明的单位");
        }
        UnitAlias decided =
                regionCode.length() < 6 ? null : aliases.find(name, regionCode).orElse(null);
        if (decided != null && index != null) {
            return byDecision(decided, index);
        }
        Surroundings around = around(regionCode);
        NameReading reading = reader.read(nameAsWritten, around);
        UnitResolution composed = composer.compose(reading, around);
        if (index == null) {
            return composed;
        }
        UnitResolution registered = new RegisteredUnits(gazetteer, index).find(name, reading, around);
        if (registered.unit() != null) {
            return registered;
        }
        Unit would = composed.unit();
        String hint = would == null ? "" : "；按机构名称应为“" + would.name() + "”";
        return UnitResolution.unresolved(registered.reason() + hint, composed.system(), composed.level());
    }

    /**
     * The units that a name may mean which was not resolved, for a person to decide: at most five, the most alike first. Units of the surrounding county, of the
     * city, and of the regions that the name mentions are looked at; a unit of another region is never proposed, however alike.
     *
     * @param regionCode as in {@link #resolve}
     */
    public List<UnitCandidate> candidates(String nameAsWritten, String regionCode) {
        Surroundings around = around(regionCode);
        NameReading reading = reader.read(nameAsWritten, around);
        if (index == null) {
            return composer.choices(reading, around);
        }
        if (!reading.fault().isEmpty() || reading.organ().key().isEmpty()) {
            return List.of();
        }
        UnitCandidates found = new UnitCandidates(index, reading.organ().key());
        Place county = around.county();
        Place city = around.city();
        if (reading.places().isEmpty() && county != null) {
            found.within(county.prefix(), "在社区所在的县（市、区）");
        }
        if (reading.places().isEmpty() && city != null) {
            found.at(city.code(), "在本市");
        }
        for (Place place : reading.places()) {
            found.within(place.prefix(), "地区与名称所写的“" + place.name() + "”相符");
        }
        return found.best();
    }

    WrittenRegions writtenRegions() {
        return new WrittenRegions(gazetteer);
    }

    private Surroundings around(String regionCode) {
        String code = index == null || regionCode.length() < 6 ? regionCode : regionCode.substring(0, 6);
        return code.isEmpty() ? Surroundings.UNKNOWN : Surroundings.of(gazetteer.find(code), gazetteer);
    }

    private static UnitResolution byDecision(UnitAlias decided, UnitIndex index) {
        String since = "人工研判（" + decided.from() + " 起）";
        if (decided.unitCode() == null) {
            return UnitResolution.unresolved(since + "：不指名录中的任何单位");
        }
        Unit unit = index.withCode(decided.unitCode());
        return unit == null
                ? UnitResolution.unresolved(since + "认定的单位 " + decided.unitCode() + " 已不在单位名录中，请重新研判")
                : new UnitResolution(unit, 1, since + "认定为“" + unit.name() + "”");
    }
}
