package cn.jianfu.datasets.effect;

/**
 * How much monthly counts vary: their variance divided by their mean, which is 1 for Poisson counts. One case has too
 * few months to tell, so those of all cases of a county are summed up (Pearson's X² and its degrees of freedom).
 */
public final class Spread {
    /** With fewer degrees of freedom nothing is known, and counts are taken to vary twice as much. */
    private static final double LEAST_FREEDOM = 30;

    private static final double UNKNOWN = 2;

    private Spread() {}

    /** The factor, at least 1. */
    public static double of(double pearson, double freedom) {
        double found = freedom > 0 ? pearson / freedom : 0;
        return Math.max(freedom < LEAST_FREEDOM ? UNKNOWN : 1, found);
    }
}
