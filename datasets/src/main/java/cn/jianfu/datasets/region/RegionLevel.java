package cn.jianfu.datasets.region;

/** The five levels: 省(自治区、直辖市), 市, 县(市、区), 乡镇(街道), 社区(村). */
public enum RegionLevel {
    PROVINCE(2),
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

    /** The level of a region code of 12 digits, by the zeros at its end. */
    public static RegionLevel of(String code) {
        for (RegionLevel level : values()) {
            if (code.substring(level.digits).chars().allMatch(digit -> digit == '0')) {
                return level;
            }
        }
        return COMMUNITY;
    }

    /** The code of the region of this level in which a code of 12 digits lies. */
    String codeAbove(String code) {
        return code.substring(0, digits) + "0".repeat(12 - digits);
    }
}
