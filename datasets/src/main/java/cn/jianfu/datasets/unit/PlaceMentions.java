package cn.jianfu.datasets.unit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that a unit's name mentions, wherever in the name they stand: 云溪市公安局青石分局柳河派出所. Full names are known from everywhere, short ones
 * (青石) only from around the place where the name was written or that it mentions itself; there are too many that
 * mean something else as well (和平, 中山).
 */
final class PlaceMentions implements Serializable {
    private static final long serialVersionUID = 1L;
    /** After a short name these make it a street or a stretch of water: 雁塔路. */
    private static final String MAKES_IT_ANOTHER = "路街巷弄桥湖江河湾山";
    /** What stands before a short name in the middle of a name: 公安局雁塔分局, 农行雁塔支行. Within another word it is none. */
    private static final String ENDS_A_WORD = "局委院行司社网动通信心部处会联储所办队寿险保厅政安省市区县州旗共国\uE000";

    private final Gazetteer gazetteer;

    /**
     * A name taken apart.
     *
     * @param organ what is left without the places
     * @param places the place meant; none when none is mentioned, several when a name fits several
     * @param conflicting whether the name mentions places of which none lies within the other
     */
    record Reading(String organ, Set<Place> places, boolean conflicting) {}

    PlaceMentions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Reading read(String plainName, Surroundings around) {
        Place nearest = around.nearest();
        List<PlaceWords> words = new ArrayList<>();
        words.add(gazetteer.fullNames());
        if (nearest != null) {
            words.add(gazetteer.shortNamesAround(nearest));
        }
        Reading upper = cut(plainName, words, Set.of());
        if (upper.conflicting() || upper.organ().isEmpty()) {
            return upper;
        }
        Set<Place> meant = narrowed(upper.places(), around);
        if (nearest == null && meant.size() == 1) {
            // 福建省泉州鲤城教育局: what the full name leads to is written short.
            Reading deeper = cut(
                    upper.organ(),
                    List.of(gazetteer.shortNamesAround(meant.iterator().next())),
                    meant);
            if (!deeper.conflicting()) {
                upper = deeper;
                meant = deeper.places();
            }
        }
        Place county = county(meant, around);
        if (county == null) {
            return new Reading(upper.organ(), meant, false);
        }
        return cut(upper.organ(), List.of(gazetteer.townshipsOf(county)), meant);
    }

    /** Of places with the same name the one in the same city is meant, else the one in the same province. */
    private static Set<Place> narrowed(Set<Place> places, Surroundings around) {
        Place nearest = around.nearest();
        if (places.size() < 2 || nearest == null) {
            return places;
        }
        for (int digits : new int[] {4, 2}) {
            Set<Place> near = new LinkedHashSet<>();
            for (Place place : places) {
                if (place.code().startsWith(nearest.code().substring(0, digits))) {
                    near.add(place);
                }
            }
            if (!near.isEmpty()) {
                return near;
            }
        }
        return places;
    }

    /**
     * The county whose townships the name may mention: the one it mentions, else the surrounding one if that lies
     * within what it mentions. A city stands for
     * its county where it has none.
     */
    private static @Nullable Place county(Set<Place> meant, Surroundings around) {
        Place county = around.county() == null ? around.city() : around.county();
        if (meant.isEmpty()) {
            return county;
        }
        if (meant.size() > 1) {
            return null;
        }
        Place only = meant.iterator().next();
        if (only.seat().countyLike()) {
            return only;
        }
        return county != null && only.covers(county) ? county : only.seat().cityLike() ? only : null;
    }

    private static Reading cut(String name, List<PlaceWords> words, Set<Place> known) {
        Set<Place> meant = known;
        StringBuilder organ = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            boolean begins = at == 0 || organ.isEmpty() || ENDS_A_WORD.indexOf(name.charAt(at - 1)) >= 0;
            String word = longestAt(name, at, words, begins);
            if (word.isEmpty()) {
                organ.append(name.charAt(at++));
                continue;
            }
            Set<Place> deeper = new LinkedHashSet<>();
            for (PlaceWords source : words) {
                for (Place place : source.meant(word)) {
                    deepen(meant, place, deeper);
                }
            }
            if (deeper.isEmpty()) {
                return new Reading(name, meant, true);
            }
            meant = deeper;
            at += word.length();
        }
        return new Reading(organ.toString(), meant, false);
    }

    private static String longestAt(String name, int at, List<PlaceWords> words, boolean begins) {
        String longest = "";
        for (PlaceWords source : words) {
            String word = source.longestAt(name, at);
            if (word.length() > longest.length() && !another(name, at, word, source, begins)) {
                longest = word;
            }
        }
        return longest;
    }

    /** Whether a short name is part of another word here: 大雁塔小学, 雁塔路. */
    private static boolean another(String name, int at, String word, PlaceWords source, boolean begins) {
        int after = at + word.length();
        boolean goesOn = after < name.length() && MAKES_IT_ANOTHER.indexOf(name.charAt(after)) >= 0;
        return (goesOn || !begins)
                && source.meant(word).stream().noneMatch(place -> place.name().equals(word));
    }

    private static void deepen(Set<Place> meant, Place mentioned, Set<Place> deeper) {
        if (meant.isEmpty()) {
            deeper.add(mentioned);
        }
        for (Place place : meant) {
            if (place.covers(mentioned)) {
                deeper.add(mentioned);
            } else if (mentioned.covers(place)) {
                deeper.add(place);
            }
        }
    }
}
