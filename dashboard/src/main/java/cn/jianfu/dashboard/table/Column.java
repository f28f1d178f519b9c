package cn.jianfu.dashboard.table;

import cn.jianfu.dashboard.file.Field;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link DataTable}.
 *
 * @param number whether it holds figures: set at the right, with numerals of one width
 * @param secondary whether it may stay away on a phone
 * @param sortKey the word by which the address sorts by this column; null when it cannot be sorted by
 * @param definition what the figures mean, shown at the header; null when the header says all
 * @param fields what an export has in its place: the same figures, and what the cell says besides as columns of its own
 */
public record Column<T>(
        String header,
        Function<T, Component> cell,
        boolean number,
        boolean secondary,
        @Nullable String sortKey,
        @Nullable String definition,
        List<Field<T>> fields) {
    public Column {
        fields = List.copyOf(fields);
    }

    /** Words. */
    public static <T> Column<T> text(String header, Function<T, Component> cell) {
        return new Column<>(header, cell, false, false, null, null, List.of());
    }

    /** Figures. */
    public static <T> Column<T> number(String header, Function<T, Component> cell) {
        return new Column<>(header, cell, true, false, null, null, List.of());
    }

    /** The same column, left out on a phone. */
    public Column<T> onlyWhenWide() {
        return new Column<>(header, cell, number, true, sortKey, definition, fields);
    }

    /** The same column, sorted by a word in the address. */
    public Column<T> sortedBy(String key) {
        return new Column<>(header, cell, number, secondary, key, definition, fields);
    }

    /** The same column with a header that says what it means; null changes nothing. */
    public Column<T> defined(@Nullable String words) {
        return new Column<>(header, cell, number, secondary, sortKey, words == null ? definition : words, fields);
    }

    /** The same column, in exports under its own header. */
    public Column<T> exported(Function<T, @Nullable Object> value) {
        return exported(List.of(Field.of(header, value)));
    }

    /** The same column, in exports as several. */
    public Column<T> exported(List<Field<T>> as) {
        return new Column<>(header, cell, number, secondary, sortKey, definition, as);
    }

    /** What the columns of a table are in an export. */
    public static <T> List<Field<T>> fields(List<Column<T>> columns) {
        return columns.stream().flatMap(column -> column.fields().stream()).toList();
    }
}
