package cn.jianfu.datasets.effect;

/**
 * Certificates that were not asked for since the letters: what the rates before would have given, less what came. The
 * rates before are those that were to be expected of cases chosen for their counts; by the plain ones too much would be
 * counted as saved.
 *
 * @param certificates below 0 where more were asked for
 * @param variance of it
 * @param plain by the rates before as they were counted
 */
public record Saved(double certificates, double variance, double plain) {
    /** Nothing saved as yet. */
    public static final Saved NOTHING = new Saved(0, 0, 0);

    private static final double QUANTILE = 1.96;

    /** Of one case, whatever is said of it; nothing where there is no rate on both sides. */
    public static Saved of(Evidence one) {
        if (!one.comparable()) {
            return NOTHING;
        }
        double certificates = one.peers().certificates(one.before(), one.spread());
        double known = one.peers().exposure(one.before(), one.spread());
        double exposure = one.after().exposure();
        long after = one.after().certificates();
        return new Saved(
                exposure * certificates / known - after,
                exposure * exposure * certificates / (known * known) + one.spread() * after,
                exposure * one.before().rate() - after);
    }

    /** Of both together. */
    public Saved plus(Saved other) {
        return new Saved(certificates + other.certificates, variance + other.variance, plain + other.plain);
    }

    /** The lower end of the 95 % interval. */
    public double lower() {
        return certificates - QUANTILE * Math.sqrt(variance);
    }

    /** The upper end of the 95 % interval. */
    public double upper() {
        return certificates + QUANTILE * Math.sqrt(variance);
    }
}
