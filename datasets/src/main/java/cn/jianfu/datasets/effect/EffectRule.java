package cn.jianfu.datasets.effect;

import java.util.ArrayList;
import java.util.List;

/**
 * The rule by which a letter's effect is said: 效果明显 only where the interval lies below 1, also against what was to be
 * expected of a case chosen for its count and with what the unit asks for under other names; where the fall is large
 * enough to matter; where it is not one of many that chance would show; and where the cases without a letter did not fall
 * as much.
 */
public final class EffectRule {
    /** A smaller fall than to this does not matter. */
    private static final double MATTERS = 0.7;

    private static final int EARLY_LOOK = 4;
    private static final double EARLY_SHARE = 0.04;
    private static final double LATE_SHARE = 0.02;

    private EffectRule() {}

    /** What is said of each of the cases that are looked at together, in their order: those of one county. */
    public static List<Effect> judge(List<Evidence> cases) {
        List<Evidence> enough = cases.stream().filter(Evidence::enough).toList();
        double[] shares = FalseDiscoveries.adjust(enough.stream()
                .mapToDouble(one -> Math.max(
                        one.ratio(one.moved()).p(), one.corrected(one.moved()).p()))
                .toArray());
        List<Effect> effects = new ArrayList<>();
        int place = 0;
        for (Evidence one : cases) {
            boolean said = one.enough();
            double share = said ? shares[place++] : 1;
            effects.add(new Effect(
                    !said ? Finding.INSUFFICIENT : clear(one, share) ? Finding.CLEAR : Finding.UNCHANGED,
                    one.comparable() ? one.ratio(0) : null,
                    one.comparable() ? one.corrected(0) : null,
                    share));
        }
        return effects;
    }

    private static boolean clear(Evidence one, double share) {
        RateRatio corrected = one.corrected(one.moved());
        return one.ratio(one.moved()).upper() < 1
                && corrected.upper() < 1
                && corrected.ratio() <= MATTERS
                && share <= falseShare(one.look())
                && (!one.others().known()
                        || one.others()
                                .outdone(
                                        one.before().certificates(),
                                        one.after().certificates() + one.moved(),
                                        one.spread()));
    }

    /**
     * The share of false claims among those that are made at a look: less at the later ones, which have more to go by,
     * so that all looks of a year together stay within one in twenty.
     */
    private static double falseShare(int look) {
        return look <= EARLY_LOOK ? EARLY_SHARE : LATE_SHARE;
    }
}
