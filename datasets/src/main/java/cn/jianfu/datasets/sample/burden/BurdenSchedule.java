package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.sample.burden.Office.Tier;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that all units do of one kind of burden, and whom each thing reaches. */
final class BurdenSchedule {
    private static final double[] BUSYNESS = {0.75, 0.9, 1.05, 1, 1, 1.1, 1.05, 0.95, 1.05, 1, 1.1, 1.15};
    /** Some counties burden their communities more than others. */
    private static final double[] COUNTIES = {1.1, 0.95, 1.2, 0.85};

    private final long seed;
    private final Map<String, List<Burden>> bySeat = new HashMap<>();

    BurdenSchedule(
            long seed, BurdenPlan plan, List<Office> offices, Map<String, CleanUp> cleanUps, List<YearMonth> months) {
        this.seed = seed;
        for (Office office : offices) {
            List<Burden> all = bySeat.computeIfAbsent(seat(office), key -> new ArrayList<>());
            for (YearMonth month : plan.standing() ? months.subList(0, 1) : months) {
                CleanUp cleanUp = cleanUps.get(office.code());
                double zeal = (cleanUp == null ? 1 : cleanUp.leaves(month)) * zeal(office, month);
                all.addAll(
                        plan.of(office, month, zeal, Chance.of(seed, plan.kind().code(), office.code(), month)));
            }
        }
        for (Office office : offices) {
            if (office.tier() == Tier.TOWNSHIP) {
                List<Burden> above = bySeat.getOrDefault(seat(office).substring(0, 6) + "000000", List.of());
                bySeat.computeIfAbsent(seat(office), key -> new ArrayList<>())
                        .addAll(plan.following(
                                above, office, Chance.of(seed, plan.kind().code(), office.code(), "follows")));
            }
        }
    }

    private static String seat(Office office) {
        return office.unit().unit().regionCode();
    }

    private static double zeal(Office office, YearMonth month) {
        int county = Integer.parseInt(seat(office).substring(4, 6));
        return BUSYNESS[month.getMonthValue() - 1] * (county == 0 ? 1 : COUNTIES[(county - 1) % COUNTIES.length]);
    }

    /** What reaches a community, in no particular order. */
    List<Burden> reaching(Region community) {
        String code = community.code();
        // Some communities are sent for more often than others.
        double popular = 0.85 + 0.3 * Chance.of(seed, code, "popular").nextDouble();
        List<Burden> all = new ArrayList<>();
        for (String seat : List.of(
                code.substring(0, 4) + "00000000", code.substring(0, 6) + "000000", code.substring(0, 9) + "000")) {
            for (Burden burden : bySeat.getOrDefault(seat, List.of())) {
                boolean reached = burden.reach() >= 1
                        || Chance.happens(burden.reach() * popular, Chance.of(seed, burden.id(), code));
                if (reached) {
                    all.add(burden);
                }
            }
        }
        return all;
    }
}
