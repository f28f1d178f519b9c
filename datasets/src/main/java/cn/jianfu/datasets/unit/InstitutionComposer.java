package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.unit.OrganReading.Institution;
import cn.jianfu.datasets.unit.OrganReading.Institution.Sort;

/** Makes the canonical unit of a school or hospital. */
final class InstitutionComposer {
    private static final String ANY = "其他";

    private final Gazetteer gazetteer;

    InstitutionComposer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    UnitResolution compose(Institution institution, NameReading reading, Surroundings around) {
        Sort sort = institution.sort();
        if (sort == Sort.FAMOUS) {
            Place seat =
                    reading.places().size() == 1 ? reading.places().iterator().next() : null;
            return new UnitResolution(
                    UnitComposer.unit(institution.title(), institution.system(), ANY, seat), 0.85, "校名、院名本身即指一个单位");
        }
        Seating seating = Seating.of(
                reading,
                around,
                gazetteer,
                place -> switch (sort) {
                    case RANKED -> place.seat() == Seat.COUNTY;
                    case TOWNSHIP -> place.seat() == Seat.TOWNSHIP;
                    case PROPER -> place.seat() == Seat.COUNTY || place.seat() == Seat.DISTRICT && local(institution);

                    case PLAIN, FAMOUS -> false;
                },
                place -> !(sort == Sort.PLAIN
                                && !reading.level().isEmpty()
                                && !institution.title().equals("幼儿园"))
                        && !(sort == Sort.TOWNSHIP
                                && place.seat() != Seat.TOWNSHIP
                                && reading.places().isEmpty()));
        Place place = seating.place();
        // 市一中 in a county-level city may be its own or the city's above.
        boolean two =
                reading.places().isEmpty() && around.called(reading.level()).size() > 1;
        if (place == null || two) {
            String reason = two
                    ? "“" + reading.level() + "”可指"
                            + around.called(reading.level()).getFirst().name() + "，也可指其上级市"
                    : seating.reason();
            return UnitResolution.unresolved(
                    reason, institution.system(), sort == Sort.TOWNSHIP ? "乡级" : UnitComposer.level(reading, null));
        }
        double trust = sort == Sort.PROPER && reading.places().isEmpty() ? 0.75 : 0.9;
        return new UnitResolution(
                UnitComposer.unit(
                        titled(institution, place),
                        institution.system(),
                        place.seat().level(),
                        place),
                trust * seating.trust(),
                seating.reason());
    }

    /** The county's own middle school is called by the short name: 永宁中学. */
    private String titled(Institution institution, Place place) {
        boolean shorter = institution.sort() == Sort.PLAIN
                && institution.title().equals("中学")
                && place.seat().countyLike();
        return (shorter ? place.stem() : UnitComposer.rooted(place, gazetteer)) + institution.title();
    }

    /** Small children go to school near their homes; a city's middle schools, hospitals and notaries serve other districts as well. */
    private static boolean local(Institution institution) {
        return institution.title().endsWith("小学") || institution.title().endsWith("幼儿园");
    }
}
