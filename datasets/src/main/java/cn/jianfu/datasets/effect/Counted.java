package cn.jianfu.datasets.effect;

/**
 * What was counted, and in what.
 *
 * @param certificates 份
 * @param exposure community-months of which a ledger lies
 */
public record Counted(long certificates, long exposure) {
    public Counted {
        if (certificates < 0 || exposure < 0) {
            throw new IllegalArgumentException("neither can be below 0: " + certificates + ", " + exposure);
        }
    }

    /** Certificates a community-month; 0 where nothing was looked at. */
    public double rate() {
        return exposure == 0 ? 0 : (double) certificates / exposure;
    }
}
