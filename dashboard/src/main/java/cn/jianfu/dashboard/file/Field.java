package cn.jianfu.dashboard.file;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link TableFile}.
 *
 * @param value a text, a number, a {@link Share}, an {@link Amount}, or null for an empty cell
 * @param width in characters
 */
public record Field<T>(String header, Function<T, @Nullable Object> value, int width) {
    private static final int USUAL = 14;

    /** A column of the usual width. */
    public static <T> Field<T> of(String header, Function<T, @Nullable Object> value) {
        return new Field<>(header, value, USUAL);
    }

    /** A column for longer texts. */
    public static <T> Field<T> wide(String header, int width, Function<T, @Nullable Object> value) {
        return new Field<>(header, value, width);
    }

    /** A figure between 0 and 1 that is written in per cent. */
    public record Share(double value) {}

    /** Hours and other measured amounts: shown with one decimal place as on the screen, exact in the cell. */
    public record Amount(BigDecimal value) {}
}
