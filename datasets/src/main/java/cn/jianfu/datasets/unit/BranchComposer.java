package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.unit.OrganReading.Branch;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the canonical unit of a bank's or insurer's branch. A county's one branch may be called by the county alone (环县农行); a district has many, so that there the
 * branch must be named. A county has no 分行: that word in a county is a veto.
 */
final class BranchComposer {
    private static final String ANY = "其他";

    private final Gazetteer gazetteer;

    BranchComposer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    UnitResolution compose(Branch branch, NameReading reading, Surroundings around) {
        NameReading located = located(branch, reading);
        boolean ownName = !branch.proper().isEmpty() && located == reading;
        Seating seating = Seating.of(
                located,
                around,
                gazetteer,
                place -> ownName && !branch.branch().isEmpty()
                        ? place.seat().countyLike()
                        : branch.brand().rural() && branch.branch().isEmpty() && place.seat() == Seat.COUNTY,
                place -> true);
        Place place = seating.place();
        String fault = place == null ? seating.reason() : fault(branch, place, ownName);
        if (place == null || fault != null) {
            return UnitResolution.unresolved(fault == null ? "没有写明是哪家机构" : fault, "金融", ANY);
        }
        String name = name(branch, place, ownName);
        boolean assumed = branch.branch().isEmpty();
        double trust = assumed ? 0.82 : ownName && located.places().isEmpty() ? 0.8 : 0.93;
        String reason = seating.reason() + (assumed && !branch.brand().ownNamed() ? "；该县（市）同名机构按县级支行认定" : "");
        Place seat = ownName && !branch.brand().ownNamed() ? seat(place) : place;
        return new UnitResolution(UnitComposer.unit(name, "金融", ANY, seat), trust * seating.trust(), reason);
    }

    /** A bank has one branch of a name in a city, in whichever of its counties it was written. */
    private Place seat(Place place) {
        Place city = Surroundings.of(place, gazetteer).city();
        return city == null ? place : city;
    }

    /** A branch's own name may be a region from elsewhere: 工商银行晋江支行. */
    private NameReading located(Branch branch, NameReading reading) {
        if (branch.proper().isEmpty() || !reading.places().isEmpty()) {
            return reading;
        }
        List<Place> meant = gazetteer.shortNames().meant(branch.proper());
        return meant.isEmpty()
                ? reading
                : new NameReading(branch, new LinkedHashSet<>(meant), reading.level(), false, reading.fault());
    }

    private static @Nullable String fault(Branch branch, Place place, boolean ownName) {
        boolean below = place.seat().countyLike() || place.seat() == Seat.TOWNSHIP;
        if (branch.branch().startsWith("分行") && below && !ownName) {
            return "“" + place.name() + "”一级没有分行，分行与支行不是同一单位";
        }
        if (branch.branch().isEmpty()
                && place.seat() != Seat.COUNTY
                && !(branch.brand().ownNamed() && place.seat() != Seat.DISTRICT)) {
            return "“" + place.name() + "”不止一家" + branch.brand().formal() + "，须写明支行";
        }
        if (branch.branch().equals("支行") && place.seat().cityLike() && !ownName) {
            return "“" + place.name() + "”不止一家支行，须写明是哪一家";
        }
        return null;
    }

    private String name(Branch branch, Place place, boolean ownName) {
        String own = ownName ? branch.proper() : place.stem();
        if (!branch.brand().ownNamed()) {
            return branch.brand().formal() + own + kind(branch);
        }
        // Each county's rural or village bank is a legal person of its own, and has branches again.
        Place county = Surroundings.of(place, gazetteer).county();
        Place home = county == null ? place : county;
        String bank = home.stem() + branch.own() + branch.brand().formal();
        boolean below = ownName || !place.equals(home);
        if (branch.branch().equals("总行") || branch.branch().isEmpty() && !below) {
            return bank;
        }
        return bank + (below ? own : "") + kind(branch);
    }

    private static String kind(Branch branch) {
        if (!branch.branch().isEmpty()) {
            return branch.branch();
        }
        return branch.brand().insurer() ? "支公司" : "支行";
    }
}
