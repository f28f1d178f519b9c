package cn.jianfu.datasets.effect;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The rate after divided by the rate before, with its central 95 % interval and the p-value that never contradicts it.
 *
 * <p>Conditional on the sum of both counts, the later one is binomial; the interval is Clopper's and Pearson's for its
 * share, turned into a ratio of rates. Counts need not be whole: counts that vary more than Poisson are divided by how
 * much they do, and what is known of like units is added to those before.
 *
 * @param ratio below 1 where less is asked for; infinite where nothing was before
 * @param lower end of the interval
 * @param upper end of the interval; infinite where nothing was before
 * @param p two-sided, twice the smaller tail
 */
public record RateRatio(double ratio, double lower, double upper, double p) {
    private static final double TAIL = 0.025;

    /**
     * Holds two counts against each other.
     *
     * @param before counted in {@code exposureBefore}
     * @param after counted in {@code exposureAfter}
     * @param one what a single certificate counts: 1, or less where counts were divided
     * @throws IllegalArgumentException where nothing was looked at
     */
    static RateRatio of(double before, double exposureBefore, double after, double exposureAfter, double one) {
        if (!(exposureBefore > 0 && exposureAfter > 0)) {
            throw new IllegalArgumentException("without exposure there is no rate");
        }
        double odds = exposureBefore / exposureAfter;
        double share = exposureAfter / (exposureAfter + exposureBefore);
        double least = after == 0 ? 0 : beta(after, before + one).inverseCumulativeProbability(TAIL);
        double most = before == 0 ? 1 : beta(after + one, before).inverseSurvivalProbability(TAIL);
        double few = before == 0 ? 1 : beta(after + one, before).survivalProbability(share);
        double many = after == 0 ? 1 : beta(after, before + one).cumulativeProbability(share);
        return new RateRatio(
                odds * (after / before), odds * odd(least), odds * odd(most), Math.min(1, 2 * Math.min(few, many)));
    }

    /**
     * Whether so many certificates on both sides together could have lain below 1: they could, had all of them come
     * before.
     */
    static boolean possible(double certificates, double exposureBefore, double exposureAfter) {
        return Math.pow(exposureBefore / (exposureAfter + exposureBefore), certificates) < TAIL;
    }

    private static BetaDistribution beta(double alpha, double beta) {
        return BetaDistribution.of(alpha, beta);
    }

    private static double odd(double share) {
        return share / (1 - share);
    }
}
