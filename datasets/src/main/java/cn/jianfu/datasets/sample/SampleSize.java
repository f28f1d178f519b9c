package cn.jianfu.datasets.sample;

/**
 * How large a sample city is.
 *
 * @param months from January 2023 on
 * @param certificates about how many rows all ledgers have together
 */
public record SampleSize(
        int counties, int townshipsPerCounty, int communitiesPerTownship, int months, int certificates) {
    public SampleSize {
        within("县（市、区）数", counties, 1, 50);
        within("每县乡镇（街道）数", townshipsPerCounty, 1, 120);
        within("每乡镇社区数", communitiesPerTownship, 1, 160);
        within("月数", months, 1, 120);
        within("证明数", certificates, 0, Integer.MAX_VALUE);
    }

    /** 400 communities, January to July 2023, about 200,000 certificates. */
    public static SampleSize standard() {
        return new SampleSize(4, 10, 10, 7, 200_000);
    }

    /** A city for tests: made in about a second. */
    public static SampleSize tiny() {
        return new SampleSize(2, 2, 3, 4, 1_200);
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
