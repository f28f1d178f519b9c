package cn.jianfu.datasets.region;

/** The four levels: 市, 县(市、区), 乡镇(街道), 社区(村). */
public enum RegionLevel {
    CITY(4),
    COUNTY(6),
    TOWNSHIP(9),
    COMMUNITY(12);

    private final int digits;

    RegionLevel(int digits) {
        this.digits = digits;
    }

    /** How many leading digits of a region code tell regions of this level apart; the rest are zeros. */
    public int digits() {
        return digits;
    }
}
