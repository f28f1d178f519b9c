package cn.jianfu.dashboard.page;

import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, as its address holds it: scope, period, sort, filter. A link sent to a colleague opens the same
 * numbers, so nothing of this lives anywhere else.
 *
 * <p>Anybody writes addresses, so their bounds are here and nowhere else: how much there may be, how long a text, how
 * late a month, how far a page. What goes beyond is brought back to the nearest that there can be.
 *
 * @param values the query parameters; absent ones mean the default
 */
public record PageAddress(Map<String, String> values) {
    public static final String SCOPE = "scope";
    public static final String FROM = "from";
    public static final String TO = "to";

    /** No ledger is of a month before this. */
    public static final YearMonth EARLIEST_MONTH = YearMonth.of(2000, 1);

    /** A page counts month by month, and as many months before: of a longer period it shows the last five years. */
    static final int MOST_MONTHS = 60;

    private static final int MOST_VALUES = 30;
    private static final int LONGEST_KEY = 30;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_NUMBER = 1_000_000;

    public PageAddress {
        values = Map.copyOf(values);
    }

    /** The address as the browser sent it. */
    public static PageAddress of(QueryParameters parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.getParameters().forEach((key, all) -> {
            String value = all.isEmpty() ? "" : text(all.getFirst());
            if (!value.isBlank() && key.length() <= LONGEST_KEY && values.size() < MOST_VALUES) {
                values.put(key, value);
            }
        });
        return new PageAddress(values);
    }

    /** Without what no keyboard writes (PostgreSQL takes no zero bytes), and not longer than a name or code can be. */
    private static String text(String written) {
        String plain = written.replaceAll("\\p{Cntrl}", "");
        return plain.length() <= LONGEST_VALUE
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST_VALUE)));
    }

    /** One value, if the address has it. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A whole number from 1 to a million, or {@code otherwise} when the address has none. */
    public int number(String key, int otherwise) {
        return value(key)
                .filter(text -> text.matches("[1-9]\\d{0,8}"))
                .map(text -> Math.min(Integer.parseInt(text), MOST_NUMBER))
                .orElse(otherwise);
    }

    /**
     * A month as 2023-07, from {@link #EARLIEST_MONTH} to December of next year; empty when there is none or it is
     * not one.
     */
    public Optional<YearMonth> month(String key) {
        return value(key).flatMap(text -> {
            try {
                YearMonth month = YearMonth.parse(text);
                YearMonth latest = YearMonth.of(Figures.today().getYear() + 1, 12);
                return Optional.of(
                        month.isBefore(EARLIEST_MONTH) ? EARLIEST_MONTH : month.isAfter(latest) ? latest : month);
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    /** The same address with one value set; null takes it away. */
    public PageAddress with(String key, @Nullable Object value) {
        Map<String, String> changed = new TreeMap<>(values);
        if (value == null || value.toString().isBlank()) {
            changed.remove(key);
        } else {
            changed.put(key, value.toString());
        }
        return new PageAddress(changed);
    }

    /** Scope and period alone: what is carried from one page to another. */
    public PageAddress place() {
        Map<String, String> kept = new TreeMap<>(values);
        kept.keySet().retainAll(Set.of(SCOPE, FROM, TO));
        return new PageAddress(kept);
    }

    /** For links. */
    public QueryParameters parameters() {
        return QueryParameters.simple(new TreeMap<>(values));
    }
}
