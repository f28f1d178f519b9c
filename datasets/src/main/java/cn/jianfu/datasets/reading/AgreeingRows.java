package cn.jianfu.datasets.reading;

/**
 * How many rows must say the same before they are the same rows and not others that are merely alike: on two sheets of
 * a file, in the ledgers of two communities, before and after they are sent in (docs/decisions/0032-rows-that-agree.md).
 */
public final class AgreeingRows {
    /** So many where days, certificates and units alone agree; … */
    public static final int LEAST = 5;
    /** … and so many where applicants or numbers agree too. */
    static final int LEAST_WITH_NAMES = 3;
    /** One paper asked for by one unit on one day is alike however often it is stamped. */
    static final int LEAST_DIFFERENT = 3;

    private AgreeingRows() {}

    /** @param named whether all of them agree in applicant or number too */
    static int least(boolean named) {
        return named ? LEAST_WITH_NAMES : LEAST;
    }

    /**
     * Whether rows whose days, certificates and units agree do so by more than chance.
     *
     * @param rows how many agree
     * @param different how many of them are known to be different from each other
     */
    public static boolean beyondChance(long rows, int different) {
        return rows >= LEAST && different >= LEAST_DIFFERENT;
    }
}
