package cn.jianfu.datasets.unit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the region beside a name: a code of 6, 9 or 12 digits, or a region's name. */
final class WrittenRegions {
    private final Gazetteer gazetteer;
    private final PlaceMentions mentions;

    WrittenRegions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.mentions = new PlaceMentions(gazetteer);
    }

    /**
     * A region as it was understood.
     *
     * @param place null when nothing is written or it was not understood
     * @param fault a Chinese sentence, empty when there is nothing to mend
     */
    record Reading(@Nullable Place place, String fault) {}

    Reading read(String written) {
        String plain = Cleaning.plain(written);
        if (plain.isEmpty()) {
            return new Reading(null, "");
        }
        return plain.chars().allMatch(Character::isDigit) ? byCode(plain) : byName(plain);
    }

    private Reading byCode(String code) {
        if (code.length() != 6 && code.length() != 9 && code.length() != 12) {
            return new Reading(null, "区划代码应为 6、9 或 12 位：" + code);
        }
        // A township or community that the table does not know lies in a county that it may know.
        Place place = null;
        for (int digits = code.length(); place == null && digits >= 6; digits -= 3) {
            place = gazetteer.find(code.substring(0, digits));
        }
        return new Reading(place, place == null ? "区划代码 " + code + " 不在区划表中" : "");
    }

    private Reading byName(String name) {
        PlaceMentions.Reading full = mentions.read(name, Surroundings.UNKNOWN);
        Set<Place> places = !full.conflicting() && full.organ().isEmpty()
                ? full.places()
                : Set.copyOf(gazetteer.shortNames().meant(name));
        if (places.size() == 1) {
            return new Reading(places.iterator().next(), "");
        }
        return new Reading(
                null,
                places.isEmpty()
                        ? "区划表中没有“" + name + "”，请写代码或全称"
                        : "有 " + places.size() + " 个地区叫“" + name + "”，请写代码或带上上级名称");
    }
}
