package cn.jianfu.datasets.sample;

/**
 * How large a sample city is.
 *
 * @param months from January 2023 on
 * @param certificates about how many rows the certificate ledgers of these months have together
 * @param keepers how many communities of each township keep ledgers of the other burdens as well, as monitoring points do; 0 for certificates alone
 * @param earlierMonths months before January 2023 of which each community has a certificate ledger besides, a thinner one
 */
public record SampleSize(
        int counties,
        int townshipsPerCounty,
        int communitiesPerTownship,
        int months,
        int certificates,
        int keepers,
        int earlierMonths) {
    /** What {@code --kinds all} means where nobody says how many communities. */
    static final int ALL_KINDS = 3;

    /** What is made where nobody names the kinds: {@link #ALL_KINDS} as soon as the etl reads all kinds of ledgers, certificates alone until then. */
    static final int USUAL_KINDS = 0;

    public SampleSize {
        within("县（市、区）数", counties, 1, 50);
        within("每县乡镇（街道）数", townshipsPerCounty, 1, 120);
        within("每乡镇社区数", communitiesPerTownship, 1, 160);
        within("月数", months, 1, 120);
        within("证明数", certificates, 0, Integer.MAX_VALUE);
        within("每乡镇登记其他台账的社区数", keepers, 0, 160);
        within("2023年以前的月数", earlierMonths, 0, 12);
    }

    /** Without ledgers of the year before. */
    public SampleSize(
            int counties,
            int townshipsPerCounty,
            int communitiesPerTownship,
            int months,
            int certificates,
            int keepers) {
        this(counties, townshipsPerCounty, communitiesPerTownship, months, certificates, keepers, 0);
    }

    /** 400 communities, January to July 2023, about 200,000 certificates; and the seven months before, so that there is a period to compare with. */
    public static SampleSize standard() {
        return new SampleSize(4, 10, 10, 7, 200_000, USUAL_KINDS, 7);
    }

    /** A city for tests: made in about a second. */
    public static SampleSize tiny() {
        return new SampleSize(2, 2, 3, 4, 1_200, USUAL_KINDS);
    }

    /** The same city with so many communities of each township that keep ledgers of the other burdens. */
    public SampleSize withKeepers(int communitiesPerTownshipThatKeep) {
        return new SampleSize(
                counties,
                townshipsPerCounty,
                communitiesPerTownship,
                months,
                certificates,
                communitiesPerTownshipThatKeep,
                earlierMonths);
    }

    int communities() {
        return counties * townshipsPerCounty * communitiesPerTownship;
    }

    private static void within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + "应在 " + least + " 到 " + most + " 之间：" + value);
        }
    }
}
