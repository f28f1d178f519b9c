package cn.jianfu.dashboard.figures;

import java.util.Locale;

/**
 * A figure beside the same figure of the previous period of equal length.
 *
 * @param known whether the previous period has any data at all; without it a change would be made up
 */
public record Change(long now, long before, boolean known) {
    /** 较上期 +12.3%, 与上期持平, 上期无数据. */
    public String label() {
        if (!known) {
            return "上期无数据";
        }
        if (now == before) {
            return "与上期持平";
        }
        if (before == 0) {
            return "上期为 0";
        }
        return "较上期 " + String.format(Locale.ROOT, "%+.1f%%", 100.0 * (now - before) / before);
    }

    /** Whether the figure went up, down, or neither. */
    public Direction direction() {
        if (!known || now == before) {
            return Direction.LEVEL;
        }
        return now > before ? Direction.UP : Direction.DOWN;
    }

    /** Where a figure went. */
    public enum Direction {
        UP("▲"),
        DOWN("▼"),
        LEVEL("");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }

        /** The arrow that goes before the words. */
        public String sign() {
            return sign;
        }
    }
}
