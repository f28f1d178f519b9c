package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.sample.city.SampleUnit;
import java.util.List;

/**
 * A unit as one that burdens communities.
 *
 * @param tier where it stands above them
 * @param place the name of the region that it is responsible for
 * @param topics what it is busy with
 * @param tastes how much it does of each burden, in the order of {@link Taste}; 1 is common, 0 is never
 */
record Office(SampleUnit unit, Tier tier, String place, List<String> topics, double[] tastes) {

    /** The level of a unit, as ledgers write it. */
    enum Tier {
        CITY("市级"),
        COUNTY("县级"),
        TOWNSHIP("乡级");

        private final String label;

        Tier(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** A sort of burden that an office may be fond of. */
    enum Taste {
        MEETINGS,
        FORMS,
        DOCUMENTS,
        INSPECTIONS,
        GROUPS,
        SIGNBOARDS,
        TASKS
    }

    String code() {
        return unit.unit().code();
    }

    double taste(Taste taste) {
        return tastes[taste.ordinal()];
    }

    /** 全市, 全区, 全镇…: what a subject begins with. */
    String whole() {
        return place.endsWith("街道") ? "全街道" : "全" + place.substring(place.length() - 1);
    }

    /** The digits that the region of a unit shares with all of its communities. */
    static String prefix(SampleUnit unit) {
        String code = unit.unit().regionCode();
        return code.substring(0, code.endsWith("00000000") ? 4 : code.endsWith("000000") ? 6 : 9);
    }

    /** Whether some communities are below both. */
    boolean sharesCommunitiesWith(Office other) {
        return prefix(unit).startsWith(prefix(other.unit)) || prefix(other.unit).startsWith(prefix(unit));
    }
}
