package cn.jianfu.datasets.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a name was written.
 *
 * @param upwards the place and everything above it, the nearest first; empty when nothing is known
 */
record Surroundings(List<Place> upwards) {
    static final Surroundings UNKNOWN = new Surroundings(List.of());

    static Surroundings of(@Nullable Place place, Gazetteer gazetteer) {
        return new Surroundings(gazetteer.upwards(place));
    }

    @Nullable
    Place nearest() {
        return upwards.isEmpty() ? null : upwards.getFirst();
    }

    @Nullable
    Place township() {
        return first(
                upwards.stream().filter(place -> place.seat() == Seat.TOWNSHIP).toList());
    }

    @Nullable
    Place county() {
        return first(upwards.stream().filter(place -> place.seat().countyLike()).toList());
    }

    /** The city above; the municipality where there is none between. */
    @Nullable
    Place city() {
        return first(upwards.stream().filter(place -> place.seat().cityLike()).toList());
    }

    /** The places above, or the place itself, that a level's word such as 县 can mean here, the nearest first. */
    List<Place> called(String word) {
        return upwards.stream().filter(place -> isCalled(place, word)).toList();
    }

    static boolean isCalled(Place place, String word) {
        return switch (word) {
            case "厅" -> place.seat() == Seat.PROVINCE;
            case "省" -> place.seat() == Seat.PROVINCE && place.name().endsWith("省");
            case "自治区" -> place.seat() == Seat.PROVINCE && place.name().endsWith("自治区");
            case "州" -> place.seat() == Seat.CITY && place.name().endsWith("州");
            case "市" -> place.name().endsWith("市") && (place.seat().cityLike() || place.seat() == Seat.COUNTY);
            case "县" -> place.seat() == Seat.COUNTY && place.name().endsWith("县");
            case "自治县" -> place.seat() == Seat.COUNTY && place.name().endsWith("自治县");
            case "旗" -> place.seat() == Seat.COUNTY && place.name().endsWith("旗");
            case "区" -> place.seat() == Seat.DISTRICT;
            case "镇", "乡" -> place.seat() == Seat.TOWNSHIP && place.name().endsWith(word);
            case "街道" -> place.seat() == Seat.TOWNSHIP && place.name().contains("街道");
            default -> false;
        };
    }

    private static @Nullable Place first(List<Place> places) {
        return places.isEmpty() ? null : places.getFirst();
    }
}
