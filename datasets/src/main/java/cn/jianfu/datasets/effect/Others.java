package cn.jianfu.datasets.effect;

/**
 * Cases of the same attribute in the county to which no letter went, in the same months and communities: what season and
 * general trend do without one.
 */
public record Others(long cases, long before, long after) {
    private static final long LEAST_CASES = 5;
    private static final long LEAST_CERTIFICATES = 50;
    private static final double QUANTILE = 1.96;

    /** No others. */
    public static final Others NONE = new Others(0, 0, 0);

    /** Whether they say enough to be asked; what came after the letter does not decide it. */
    public boolean known() {
        return cases >= LEAST_CASES && before >= LEAST_CERTIFICATES;
    }

    /** Whether the case fell further than they did, beyond chance (ratio of ratios, approximate 95 %). */
    boolean outdone(long caseBefore, long caseAfter, double spread) {
        if (after == 0) {
            return false;
        }
        // Half a certificate more, so that none at all can be written as a logarithm.
        double later = caseAfter + 0.5;
        double log = Math.log(later / caseBefore) - Math.log((double) after / before);
        double error = Math.sqrt(spread * (1 / later + 1.0 / caseBefore + 1.0 / after + 1.0 / before));
        return log + QUANTILE * error < 0;
    }
}
