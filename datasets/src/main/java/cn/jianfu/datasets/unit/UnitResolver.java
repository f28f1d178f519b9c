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
 * <p>What people decided comes first, then the registry where there is one. A unit that neither knows is composed from
 * the regions and the table of organs; its
 * code says what it is (region and full name), so that it is the same one wherever and however it was written.
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
     * A resolver that follows people's decisions, over the regions given and those of the whole country around them.
     *
     * @param registry empty where there is none
     * @param aliases those that hold on the day of the run, see {@link UnitAliases#asOf}
     */
    public UnitResolver(UnitRegistry registry, RegionTree regions, UnitAliases aliases) {
        this(registry, Gazetteer.of(regions), aliases, null);
    }

    /**
     * A resolver over any places.
     *
     * @param day the day on which names before and after a reform are understood, null for today's understanding
     */
    UnitResolver(UnitRegistry registry, Gazetteer gazetteer, UnitAliases aliases, @Nullable LocalDate day) {
        this.gazetteer = gazetteer;
        this.aliases = aliases;
        this.reader = new NameReader(gazetteer, new OrganReader(day));
        this.composer = new UnitComposer(gazetteer);
        this.index = registry.units().isEmpty() ? null : new UnitIndex(registry, gazetteer, reader);
    }

    /** A resolver without a registry, over the provinces, cities and counties of the whole country. */
    public static UnitResolver withoutRegistry() {
        return new UnitResolver(UnitRegistry.NONE, Gazetteer.builtIn(), UnitAliases.none(), null);
    }

    /**
     * Resolves a name.
     *
     * @param regionCode 12 digits, where it was written. With a registry only its county counts; empty when nothing is known
     */
    public UnitResolution resolve(String nameAsWritten, String regionCode) {
        String name = Cleaning.plain(nameAsWritten);
        if (name.isEmpty()) {
            return UnitResolution.unstated("没有写明要求出具证明的单位", null, null);
        }
        UnitAlias decided =
                regionCode.length() < 6 ? null : aliases.find(name, regionCode).orElse(null);
        if (decided != null) {
            return byDecision(decided);
        }
        Surroundings around = around(regionCode);
        if (MaskedName.is(nameAsWritten)) {
            UnitResolution rest = composed(MaskedName.withoutMasks(nameAsWritten), around);
            return UnitResolution.unstated("名称里有没写出的部分（某、XX 等），看不出是哪一个单位", rest.system(), rest.level());
        }
        NameReading reading = reader.read(nameAsWritten, around);
        UnitResolution composed = composer.compose(reading, around);
        if (index == null) {
            return composed;
        }
        RegisteredUnits registered = new RegisteredUnits(gazetteer, index);
        RegisteredUnits.Found found = registered.find(name, reading, around);
        if (found.answer().unit() != null || found.several()) {
            return found.answer();
        }
        Unit would = composed.unit();
        return would == null ? unknown(found.answer(), composed) : registeredAs(would, registered, composed);
    }

    private static UnitResolution unknown(UnitResolution registered, UnitResolution composed) {
        return composed.unstated()
                ? composed
                : UnitResolution.unresolved(registered.reason(), composed.system(), composed.level());
    }

    /** The registry may know a composed unit by the full name that the written one did not show. */
    private UnitResolution registeredAs(Unit would, RegisteredUnits registered, UnitResolution composed) {
        Surroundings there = around(would.regionCode());
        Unit known = registered
                .find(Cleaning.plain(would.name()), reader.read(would.name(), there), there)
                .answer()
                .unit();
        return known == null
                ? new UnitResolution(
                        would, composed.confidence(), composed.reason() + "；单位名录中没有，按机构名称推定为“" + would.name() + "”")
                : new UnitResolution(known, composed.confidence(), composed.reason());
    }

    private UnitResolution composed(String written, Surroundings around) {
        return composer.compose(reader.read(written, around), around);
    }

    /**
     * The units that a name may mean which was not resolved, for a person to decide: at most five, the most alike first. Units of the surrounding county, of the
     * city, and of the regions that the name mentions are looked at; a unit of another region is never proposed, however alike.
     *
     * @param regionCode as in {@link #resolve}
     */
    public List<UnitCandidate> candidates(String nameAsWritten, String regionCode) {
        if (MaskedName.is(nameAsWritten)) {
            return List.of();
        }
        Surroundings around = around(regionCode);
        NameReading reading = reader.read(nameAsWritten, around);
        if (!reading.fault().isEmpty() || reading.organ().key().isEmpty()) {
            return List.of();
        }
        List<UnitCandidate> registered = index == null ? List.of() : registered(index, reading, around);
        return registered.isEmpty() ? composer.choices(reading, around) : registered;
    }

    private static List<UnitCandidate> registered(UnitIndex index, NameReading reading, Surroundings around) {
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

    private UnitResolution byDecision(UnitAlias decided) {
        String since = "人工研判（" + decided.from() + " 起）";
        String code = decided.unitCode();
        if (code == null) {
            return UnitResolution.unresolved(since + "：不指名录中的任何单位");
        }
        Unit registered = index == null ? null : index.withCode(code);
        Unit unit = registered == null ? composedAs(code, around(decided.countyCode())) : registered;
        return unit == null
                ? UnitResolution.unresolved(since + "认定的单位 " + code + " 已不在单位名录中，请重新研判")
                : new UnitResolution(unit, 1, since + "认定为“" + unit.name() + "”");
    }

    /**
     * The composed unit with a code, or with a full name: where there is no registry, that is what a person can write.
     */
    private @Nullable Unit composedAs(String code, Surroundings around) {
        int sign = code.indexOf('/');
        String name = code.substring(sign + 1);
        Unit unit = composed(name, sign < 6 ? around : around(code.substring(0, sign)))
                .unit();
        return unit != null && (unit.code().equals(code) || unit.name().equals(code)) ? unit : null;
    }
}
