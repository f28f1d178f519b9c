package cn.jianfu.datasets.effect;

/**
 * How the rates of a county's cases are spread, those without a letter too, as a Gamma distribution. Letters go to the
 * worst, which fall by themselves: this says how far (empirical Bayes, as road safety has it for crossings that are
 * chosen for their crashes).
 *
 * @param shape 0 where too few cases are known to say
 * @param rate in community-months; the mean rate is shape / rate
 */
public record Peers(double shape, double rate) {
    /** Nothing is known of others: what was counted before is taken as it is. */
    public static final Peers UNKNOWN = new Peers(0, 0);

    private static final long LEAST_CASES = 20;

    /** All of the same rate, as far as anybody can see. */
    private static final double ALIKE = 1e6;

    /**
     * Fits it by mean and variance.
     *
     * @param cases of which certificates were counted, 0 among them
     * @param certificates of all of them
     * @param squares the sum of their squares
     * @param exposure community-months, the same for all
     * @param spread of {@link Spread}
     */
    public static Peers fit(long cases, double certificates, double squares, double exposure, double spread) {
        if (cases < LEAST_CASES || certificates <= 0 || exposure <= 0) {
            return UNKNOWN;
        }
        double mean = certificates / cases;
        double variance = (squares - cases * mean * mean) / (cases - 1);
        double between = variance - spread * mean;
        double shape = between <= mean * mean / ALIKE ? ALIKE : mean * mean / between;
        return new Peers(shape, shape * exposure / mean);
    }

    /** What is known of a case's rate before, with those of others: certificates, as if so many had been counted. */
    double certificates(Counted before, double spread) {
        return shape + before.certificates() / spread;
    }

    /** The community-months in which they would have been counted. */
    double exposure(Counted before, double spread) {
        return rate + before.exposure() / spread;
    }
}
