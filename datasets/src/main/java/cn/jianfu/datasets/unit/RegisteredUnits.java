package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.unit.OrganReading.Other;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the registered unit that a name means. A name without a region means the surrounding county's unit, else the city's; a name with a region means that
 * region's and no other.
 */
final class RegisteredUnits implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Gazetteer gazetteer;
    private final UnitIndex index;

    RegisteredUnits(Gazetteer gazetteer, UnitIndex index) {
        this.gazetteer = gazetteer;
        this.index = index;
    }

    /**
     * The registered unit that the written name means.
     *
     * @param several whether more than one unit fits, so that the name means one of them and nobody can tell which
     */
    record Found(UnitResolution answer, boolean several) {
        private static Found of(UnitResolution answer) {
            return new Found(answer, false);
        }
    }

    /** The answer; unresolved when the registry has no such unit or several. */
    Found find(String plainName, NameReading reading, Surroundings around) {
        UnitResolution full = byFullName(plainName, reading, around);
        if (full != null) {
            return Found.of(full);
        }
        if (!reading.fault().isEmpty()) {
            return Found.of(UnitResolution.unresolved(reading.fault()));
        }
        return reading.places().isEmpty() ? bare(reading, around) : named(reading, around);
    }

    private @Nullable UnitResolution byFullName(String name, NameReading reading, Surroundings around) {
        Set<Unit> named = index.named(name);
        Place county = around.county();
        List<Unit> near = named.stream()
                .filter(unit -> county != null && unit.regionCode().startsWith(county.prefix()))
                .toList();
        if (near.size() == 1) {
            return new UnitResolution(
                    near.getFirst(), 0.98, "与本县（市、区）单位“" + near.getFirst().name() + "”的全称或别名一致");
        }
        // A name without a region is no full name elsewhere: each county may have its 第一中学.
        boolean toldApart = named.stream().allMatch(unit -> covers(unit, around) || mentions(reading, unit));
        if (named.size() != 1 || !toldApart) {
            return null;
        }
        Unit unit = named.iterator().next();
        boolean current = Cleaning.plain(unit.name()).equals(name);
        return new UnitResolution(unit, current ? 1 : 0.98, current ? "与单位全称一致" : "是“" + unit.name() + "”的别名");
    }

    /** Whether the unit sits in a region that the name mentions, or that lies above one. */
    private boolean mentions(NameReading reading, Unit unit) {
        return reading.places().stream()
                .anyMatch(place -> unit.regionCode().startsWith(place.prefix())
                        || gazetteer.upwards(place).stream()
                                .anyMatch(above -> above.code().equals(unit.regionCode())));
    }

    private boolean covers(Unit unit, Surroundings around) {
        return around.upwards().stream().anyMatch(place -> place.code().equals(unit.regionCode()));
    }

    private Found named(NameReading reading, Surroundings around) {
        Set<Unit> units = new LinkedHashSet<>();
        Set<Unit> mistyped = new LinkedHashSet<>();
        String fault = "";
        for (Place mentioned : reading.places()) {
            NameReading alone =
                    new NameReading(reading.organ(), Set.of(mentioned), reading.level(), reading.levelFollows(), "");
            Seating seating = Seating.of(alone, around, gazetteer, place -> true, place -> true);
            Place place = seating.place();
            if (place == null) {
                fault = seating.reason();
                continue;
            }
            units.addAll(index.at(place.code(), reading.organ()));
            if (units.isEmpty() && !place.seat().cityLike() && ownName(reading.organ())) {

                units.addAll(index.within(place.prefix(), reading.organ()));
            }
            if (reading.organ() instanceof Other other) {
                mistyped.addAll(index.mistyped(place.code(), other.text()));
            }
        }
        if (units.isEmpty() && !mistyped.isEmpty()) {
            return decide(mistyped, 0.7, "疑为笔误（一字之差）", reading);
        }
        return units.isEmpty() && !fault.isEmpty()
                ? Found.of(UnitResolution.unresolved(fault))
                : decide(units, 0.95, "地区与机构名称相符", reading);
    }

    private Found bare(NameReading reading, Surroundings around) {
        List<Place> places = reading.level().isEmpty() ? places(around) : around.called(reading.level());
        String reason = reading.level().isEmpty() ? "未写地区，按社区所在地认定" : "“" + reading.level() + "”指社区所在地";
        for (Place place : places) {
            Set<Unit> units = index.at(place.code(), reading.organ());
            if (!units.isEmpty()) {
                return decide(units, 0.9, reason, reading);
            }
        }
        Place county = around.county();
        if (county != null && reading.level().isEmpty()) {
            Set<Unit> below = index.within(county.prefix(), reading.organ());
            if (!below.isEmpty()) {
                return decide(below, 0.88, "未写地区，本县（市、区）内唯一", reading);
            }
        }
        if (reading.organ() instanceof Other other) {
            for (Place place : places) {
                Set<Unit> mistyped = index.mistyped(place.code(), other.text());
                if (!mistyped.isEmpty()) {
                    return decide(mistyped, 0.65, "疑为笔误（一字之差）", reading);
                }
            }
        }
        return decide(Set.of(), 0, "", reading);
    }

    private static List<Place> places(Surroundings around) {
        return around.upwards().stream()
                .filter(place -> place.seat().countyLike() || place.seat().cityLike())
                .toList();
    }

    /** Whether the organ's part tells a unit from others of its county. */
    private static boolean ownName(OrganReading organ) {
        return switch (organ) {
            case OrganReading.Local local -> !local.proper().isEmpty();
            case OrganReading.Branch branch -> !branch.proper().isEmpty();
            case OrganReading.Institution institution -> true;
            case Other other -> true;
            case OrganReading.Bureau bureau -> false;
            case OrganReading.Vague vague -> false;
        };
    }

    private static Found decide(Set<Unit> units, double confidence, String reason, NameReading reading) {
        if (units.isEmpty()) {
            return Found.of(UnitResolution.unresolved(
                    "单位名录中没有与“" + reading.organ().key().replace("|", "") + "”相符的单位"));
        }
        if (units.size() > 1) {
            return new Found(UnitResolution.unresolved("单位名录中有 " + units.size() + " 个单位与之相符，须写全称"), true);
        }
        String note = reading.organ().note();
        return Found.of(
                new UnitResolution(units.iterator().next(), confidence, note.isEmpty() ? reason : reason + "；" + note));
    }
}
