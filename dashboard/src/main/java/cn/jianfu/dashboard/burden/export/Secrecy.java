package cn.jianfu.dashboard.burden.export;

import cn.jianfu.dashboard.file.Field;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of communities stay behind when a table leaves the county: those below 5, and beside each that stands alone in its line the next smallest, since
 * else the total would give it away.
 */
public final class Secrecy {
    /** What stands in place of a figure. */
    public static final String MARK = "＊";

    static final String WORDS = "导出到县（市、区）以外：社区小于 5 的数字，以及可由合计推算出它的另一个数字，以“" + MARK + "”代替";

    private static final BigDecimal LEAST = BigDecimal.valueOf(5);

    private Secrecy() {}

    /** The value of a cell, or the mark in its place when it is a small figure. */
    static @Nullable Object kept(@Nullable Object value) {
        return switch (value) {
            case Field.Amount amount -> small(amount.value()) ? MARK : amount;
            case Number number -> small(new BigDecimal(number.toString())) ? MARK : number;
            case null, default -> value;
        };
    }

    private static boolean small(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(LEAST) < 0;
    }

    /**
     * @param cells rows of communities with their figures and, last in each row, its total; the last row holds the totals of the columns
     * @return for each cell whether it stays behind
     */
    public static boolean[][] hidden(List<List<BigDecimal>> cells) {
        int rows = cells.size();
        int columns = rows == 0 ? 0 : cells.getFirst().size();
        boolean[][] hidden = new boolean[rows][columns];
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column < columns; column++) {
                hidden[row][column] = small(cells.get(row).get(column));
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (int row = 0; row < rows; row++) {
                more |= second(cells, hidden, row, 0, 0, 1, columns);
            }
            for (int column = 0; column < columns; column++) {
                more |= second(cells, hidden, 0, column, 1, 0, rows);
            }
        }
        return hidden;
    }

    /** Hides one more in a line with a single hidden cell; says whether it did. */
    private static boolean second(
            List<List<BigDecimal>> cells, boolean[][] hidden, int row, int column, int down, int right, int length) {
        int alone = 0;
        int smallest = -1;
        for (int i = 0; i < length; i++) {
            if (hidden[row + down * i][column + right * i]) {
                alone++;
            } else if (smallest < 0
                    || cells.get(row + down * i)
                                    .get(column + right * i)
                                    .compareTo(cells.get(row + down * smallest).get(column + right * smallest))
                            < 0) {
                smallest = i;
            }
        }
        if (alone != 1 || smallest < 0) {
            return false;
        }
        hidden[row + down * smallest][column + right * smallest] = true;
        return true;
    }
}
