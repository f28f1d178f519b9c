package cn.jianfu.dashboard.figures;

import java.util.Locale;

/**
 * A figure beside the same figure of the previous period of equal length.
 *
 * @param previous whether both periods are complete; unless they are, a change would be made up
 */
public record Change(long now, long before, Coverage previous) {
    /** 较上期 +12.3%, 与上期持平, 上期无数据, 本期未报齐. */
    public String label() {
        switch (previous) {
            case NONE -> {
                return "上期无数据";
            }
            case PARTIAL -> {
                return "上期未报齐";
            }
            case NOW_INCOMPLETE -> {
                return "本期未报齐";
            }
            case FULL -> {}
        }
        if (now == before) {
            return "与上期持平";
        }
        if (before == 0) {
            return "上期为 0";
        }
        return "较上期 " + String.format(Locale.ROOT, "%+.1f%%", 100.0 * (now - before) / before);
    }

    /** The label after its arrow. */
    public String signed() {
        return (direction().sign() + " " + label()).strip();
    }

    /** up, down or level: for the style sheet, where less is better. */
    public String tone() {
        return direction().name().toLowerCase(Locale.ROOT);
    }

    private Direction direction() {
        if (previous != Coverage.FULL || now == before) {
            return Direction.LEVEL;
        }
        return now > before ? Direction.UP : Direction.DOWN;
    }

    /** Whether a period can be held against the one before it. */
    public enum Coverage {
        /** Both are complete. */
        FULL,
        /** The period before is not. */
        PARTIAL,
        /** This period is not. */
        NOW_INCOMPLETE,
        /** Nothing is known of the period before. */
        NONE
    }

    /** Where a figure went. */
    private enum Direction {
        UP("▲"),
        DOWN("▼"),
        LEVEL("");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }

        /** The arrow that goes before the words. */
        String sign() {
            return sign;
        }
    }
}
