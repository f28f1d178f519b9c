package cn.jianfu.datasets.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which region's organ a name means. A region that is named, or a level that does not fit the surroundings, is a veto: 县教育局 written in a district is nobody's.
 *
 * @param place null when it cannot be told
 * @param trust from 0 to 1
 * @param reason a Chinese sentence
 */
record Seating(@Nullable Place place, double trust, String reason) {

    /**
     * Decides.
     *
     * @param one whether a region of this sort has exactly one such organ, so that its bare name is enough
     * @param can whether a region of this sort can have one at all
     */
    static Seating of(
            NameReading reading, Surroundings around, Gazetteer gazetteer, Predicate<Place> one, Predicate<Place> can) {
        if (!reading.fault().isEmpty()) {
            return nowhere(reading.fault());
        }
        if (reading.places().size() > 1) {
            List<String> names = new ArrayList<>();
            for (Place place : reading.places()) {
                names.add(gazetteer.upwards(place).reversed().stream()
                        .map(Place::name)
                        .reduce("", String::concat));
            }
            return nowhere("有 " + names.size() + " 个同名地区（"
                    + String.join("、", names.stream().sorted().limit(3).toList()) + " 等），须写明上级");
        }
        if (!reading.places().isEmpty()) {
            return named(reading, reading.places().iterator().next(), around, gazetteer, can);
        }
        return reading.level().isEmpty() ? bare(around, one) : levelled(reading.level(), around, one, can);
    }

    private static Seating named(
            NameReading reading, Place named, Surroundings around, Gazetteer gazetteer, Predicate<Place> can) {
        Place place = named;
        List<Place> fitting = reading.levelFollows() ? List.of(named) : gazetteer.upwards(named);
        if (!reading.level().isEmpty()
                && fitting.stream().noneMatch(above -> Surroundings.isCalled(above, reading.level()))) {
            // 西安市区教育局 within one of its districts means that district's.
            List<Place> below = around.called(reading.level());
            if (below.isEmpty() || !named.covers(below.getFirst())) {
                return nowhere("“" + reading.level() + "”与“" + named.name() + "”对不上");
            }
            place = below.getFirst();
        }
        return can.test(place)
                ? new Seating(place, 1, "名称写明“" + named.name() + "”")
                : nowhere("“" + place.name() + "”没有这一级的机构");
    }

    private static Seating levelled(String level, Surroundings around, Predicate<Place> one, Predicate<Place> can) {
        if (around.nearest() == null) {
            return nowhere("没有写明是哪个" + level);
        }
        List<Place> called = around.called(level);
        if (called.isEmpty()) {
            return nowhere("“" + level + "”与所在地区“" + around.nearest().name() + "”对不上");
        }
        // 市公积金中心 in a county-level city is the one of the city above, which has it.
        List<Place> first = called.stream().filter(one).toList();
        for (Place place : first.isEmpty() ? called : first) {
            if (can.test(place)) {
                return new Seating(place, called.size() == 1 ? 0.97 : 0.88, "“" + level + "”指" + place.name());
            }
        }
        return nowhere("“" + called.getFirst().name() + "”没有这一级的机构");
    }

    private static Seating bare(Surroundings around, Predicate<Place> one) {
        if (around.nearest() == null) {
            return nowhere("没有写明地区，也没有给出所在地区");
        }
        for (Place place : around.upwards()) {
            if (one.test(place)) {
                boolean nearest = place.equals(around.nearest()) || place.equals(around.county());
                return new Seating(place, nearest ? 0.95 : 0.9, "未写地区，按所在地区认定为" + place.name());
            }
        }
        return nowhere("未写是哪一个，所在地区不止一个这样的单位");
    }

    static Seating nowhere(String reason) {
        return new Seating(null, 0, reason);
    }
}
