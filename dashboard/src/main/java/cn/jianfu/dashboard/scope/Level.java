package cn.jianfu.dashboard.scope;

import java.util.Optional;

/**
 * The five levels of regions, of which an installation has those from its own downwards; the names are those of
 * {@code mart.region.level}.
 */
public enum Level {
    PROVINCE("省（自治区、直辖市）"),
    CITY("市"),
    COUNTY("县（市、区）"),
    TOWNSHIP("乡镇（街道）"),
    COMMUNITY("社区（村）");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** The level below, if there is one. */
    public Optional<Level> below() {
        return this == COMMUNITY ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
