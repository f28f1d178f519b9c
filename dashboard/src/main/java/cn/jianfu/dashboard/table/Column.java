package cn.jianfu.dashboard.table;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link DataTable}.
 *
 * @param number whether it holds figures: set at the right, with numerals of one width
 * @param secondary whether it may stay away on a phone
 * @param sortKey the word by which the address sorts by this column; null when it cannot be sorted by
 */
public record Column<T>(
        String header,
        Function<T, Component> cell,
        boolean number,
        boolean secondary,
        @Nullable String sortKey) {
    /** Words. */
    public static <T> Column<T> text(String header, Function<T, Component> cell) {
        return new Column<>(header, cell, false, false, null);
    }

    /** Figures. */
    public static <T> Column<T> number(String header, Function<T, Component> cell) {
        return new Column<>(header, cell, true, false, null);
    }

    /** The same column, left out on a phone. */
    public Column<T> onlyWhenWide() {
        return new Column<>(header, cell, number, true, sortKey);
    }

    /** The same column, sorted by a word in the address. */
    public Column<T> sortedBy(String key) {
        return new Column<>(header, cell, number, secondary, key);
    }
}
