package cn.jianfu.datasets.unit;

/**
 * Where an organ can sit. A district (区) is told from a county (县, 县级市, 旗), since the police, the tax office and others are organised differently there; a
 * municipality (直辖市) is told from a province.
 */
enum Seat {
    PROVINCE('P', 2, "省级"),
    MUNICIPALITY('M', 2, "省级"),
    CITY('C', 4, "市级"),
    COUNTY('X', 6, "县级"),
    DISTRICT('Q', 6, "县级"),
    TOWNSHIP('T', 9, "乡级"),
    COMMUNITY('V', 12, "村级");

    private final char letter;
    private final int digits;
    private final String level;

    Seat(char letter, int digits, String level) {
        this.letter = letter;
        this.digits = digits;
        this.level = level;
    }

    /** How the tables write it. */
    char letter() {
        return letter;
    }

    /** How many leading digits of a region code are the region's own. */
    int digits() {
        return digits;
    }

    /** The unit's level, as a user reads it. */
    String level() {
        return level;
    }

    boolean countyLike() {
        return this == COUNTY || this == DISTRICT;
    }

    boolean cityLike() {
        return this == CITY || this == MUNICIPALITY;
    }

    static Seat of(char letter) {
        for (Seat seat : values()) {
            if (seat.letter == letter) {
                return seat;
            }
        }
        throw new IllegalArgumentException("机构表中没有这种所在地：" + letter);
    }
}
