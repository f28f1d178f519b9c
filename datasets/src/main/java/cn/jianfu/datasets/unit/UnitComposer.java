package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.unit.OrganReading.Branch;
import cn.jianfu.datasets.unit.OrganReading.Bureau;
import cn.jianfu.datasets.unit.OrganReading.Institution;
import cn.jianfu.datasets.unit.OrganReading.Local;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the canonical unit of a name from the places and the table of organs, where no registry of units is at hand. */
final class UnitComposer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Gazetteer gazetteer;

    UnitComposer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    UnitResolution compose(NameReading reading, Surroundings around) {
        return switch (reading.organ()) {
            case Bureau bureau -> bureau(bureau, reading, around);
            case Local local -> local(local, reading, around);
            case Branch branch -> new BranchComposer(gazetteer).compose(branch, reading, around);
            case Institution institution -> new InstitutionComposer(gazetteer).compose(institution, reading, around);
            case OrganReading.Vague vague ->
                UnitResolution.unstated("“" + vague.word() + "”不止一个，须写全称", vague.system(), vague.level());
            case OrganReading.Other other ->
                UnitResolution.unresolved(
                        reading.fault().isEmpty() ? "机构表中没有与“" + other.text() + "”相符的机构" : reading.fault(),
                        SystemWords.systemOf(other.text()),
                        null);
        };
    }

    /** The units that a name would mean if its region were settled, for a person to choose from. */
    List<UnitCandidate> choices(NameReading reading, Surroundings around) {
        List<UnitCandidate> choices = new ArrayList<>();
        if (reading.organ() instanceof Bureau bureau && reading.fault().isEmpty()) {
            List<Place> places = reading.places().isEmpty()
                    ? around.upwards()
                    : reading.places().stream()
                            .sorted(Comparator.comparing(Place::code))
                            .toList();
            for (Place place : places) {
                if (bureau.organ().sitsAt(place.seat())) {
                    choices.add(new UnitCandidate(unit(bureau.organ(), place), 0.5, "若指" + place.name() + "，则为此单位"));
                }
            }
        }
        return choices.subList(0, Math.min(5, choices.size()));
    }

    private UnitResolution bureau(Bureau bureau, NameReading reading, Surroundings around) {
        Organ organ = bureau.organ();
        Seating seating = Seating.of(
                reading,
                around,
                gazetteer,
                place -> organ.one().contains(place.seat()),
                place -> organ.sitsAt(place.seat()));
        Place place = seating.place();
        if (place == null) {
            return UnitResolution.unresolved(seating.reason(), organ.system(), level(reading, organ.onlyLevel()));
        }
        String reason = seating.reason() + (bureau.note().isEmpty() ? "" : "；" + bureau.note());
        return new UnitResolution(unit(organ, place), bureau.trust() * seating.trust(), reason);
    }

    private Unit unit(Organ organ, Place place) {
        return unit(fullName(organ, place), organ.system(), place.seat().level(), place);
    }

    private String fullName(Organ organ, Place place) {
        String pattern = organ.pattern(place.seat());
        Place city = Surroundings.of(place, gazetteer).city();
        if (pattern.contains("{C}") && city == null) {
            pattern = "{R}" + organ.name();
        }
        return pattern.replace("{R}", rooted(place, gazetteer))
                .replace("{r}", place.stem())
                .replace("{C}", city == null ? "" : city.name());
    }

    /** A township is called by its county as well: there are many 城关镇. */
    static String rooted(Place place, Gazetteer gazetteer) {
        Place county = place.seat() == Seat.TOWNSHIP
                ? Surroundings.of(place, gazetteer).county()
                : null;
        return (county == null ? "" : county.name()) + place.name();
    }

    private UnitResolution local(Local local, NameReading reading, Surroundings around) {
        LocalKind kind = local.kind();
        boolean ownName = !local.proper().isEmpty();
        Seating seating = Seating.of(
                reading,
                around,
                gazetteer,
                place -> ownName ? place.seat().countyLike() : kind.oneInTownship() && place.seat() == Seat.TOWNSHIP,
                place -> ownName
                        ? place.seat().countyLike() || place.seat() == Seat.TOWNSHIP
                        : place.seat() == Seat.TOWNSHIP);
        Place place = seating.place();
        Place county = Surroundings.of(place, gazetteer).county();
        boolean village = kind.level().equals(Seat.COMMUNITY.level());
        if (village && place != null && place.seat() != Seat.TOWNSHIP) {
            return UnitResolution.unresolved("同名的村（社区）不止一个，须写明乡镇（街道）", kind.system(), kind.level());
        }
        if (place == null || county == null) {

            String reason =
                    reading.fault().isEmpty() && !ownName && reading.places().size() < 2
                            ? "一个县（市、区）有多个" + kind.name() + "，须写明是哪一个"
                            : seating.reason();
            return UnitResolution.unresolved(reason, kind.system(), kind.level());
        }
        boolean township = place.seat() == Seat.TOWNSHIP;
        String name = kind.formal()
                .replace("{P}", fullName(kind.parent(), county))
                .replace("{R}", county.name())
                .replace("{T}", township && (!ownName || village) ? place.name() : local.proper())
                .replace("{n}", ownName ? local.proper() : place.stem());
        double trust = ownName && reading.places().isEmpty() ? 0.8 : 0.93;
        return new UnitResolution(
                unit(name, kind.system(), kind.level(), place), trust * seating.trust(), seating.reason());
    }

    static Unit unit(String name, String system, String level, @Nullable Place place) {
        String region = place == null ? "" : place.code();
        return new Unit(region + "/" + name, name, system, level, region, List.of());
    }

    static @Nullable String level(NameReading reading, @Nullable String otherwise) {
        return switch (reading.level()) {
            case "省", "自治区", "厅" -> "省级";
            case "州" -> "市级";
            case "县", "区", "旗", "自治县" -> "县级";
            case "镇", "乡", "街道" -> "乡级";
            default -> {
                List<String> levels = reading.places().stream()
                        .map(place -> place.seat().level())
                        .distinct()
                        .toList();
                yield levels.size() == 1 ? levels.getFirst() : otherwise;
            }
        };
    }
}
