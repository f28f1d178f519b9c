package cn.jianfu.dashboard.page;

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
 * @param values the query parameters; absent ones mean the default
 */
public record PageAddress(Map<String, String> values) {
    public static final String SCOPE = "scope";
    public static final String FROM = "from";
    public static final String TO = "to";

    public PageAddress {
        values = Map.copyOf(values);
    }

    /** The address as the browser sent it. */
    public static PageAddress of(QueryParameters parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.getParameters().forEach((key, all) -> {
            if (!all.isEmpty() && !all.getFirst().isBlank()) {
                values.put(key, all.getFirst());
            }
        });
        return new PageAddress(values);
    }

    /** One value, if the address has it. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A whole number from 1, or {@code otherwise} when the address has none. */
    public int number(String key, int otherwise) {
        return value(key)
                .filter(text -> text.matches("[1-9]\\d{0,8}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** A month as 2023-07; empty when there is none or it is not one. */
    public Optional<YearMonth> month(String key) {
        return value(key).flatMap(text -> {
            try {
                return Optional.of(YearMonth.parse(text));
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
