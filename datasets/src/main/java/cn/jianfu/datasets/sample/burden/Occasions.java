package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.sample.city.SampleUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows of many communities that are about one thing: the same unit, day and subject. A row whose unit nobody can tell is about no such thing. */
final class Occasions {
    private final String firstDay;
    private final Map<Key, Occasion> occasions = new TreeMap<>(
            Comparator.comparing(Key::unitCode).thenComparing(Key::on).thenComparing(Key::subject));

    record Key(String unitCode, LocalDate on, String subject) {}

    /** One occasion, with the communities that entered it. */
    static final class Occasion {
        final SampleUnit unit;
        final String topic;
        final String form;
        final Set<String> communities = new TreeSet<>();
        BigDecimal minutes = BigDecimal.ZERO;
        BigDecimal heads = BigDecimal.ZERO;
        BigDecimal personMinutes = BigDecimal.ZERO;

        Occasion(SampleUnit unit, String topic, String form) {
            this.unit = unit;
            this.topic = topic;
            this.form = form;
        }
    }

    Occasions(String firstDay) {
        this.firstDay = firstDay;
    }

    void add(BurdenRow row) {
        SampleUnit unit = row.unit();
        LocalDate on = row.day(firstDay);
        if (unit == null || on == null || row.text("subject").isEmpty()) {
            return;
        }
        BigDecimal heads = row.number("attendees").add(row.number("attendants"));
        Occasion occasion = occasions.computeIfAbsent(
                new Key(unit.unit().code(), on, row.text("subject")),
                key -> new Occasion(unit, row.burden().topic(), row.text("form")));
        occasion.communities.add(row.community().code());
        occasion.minutes = occasion.minutes.max(row.number("minutes"));
        occasion.heads = occasion.heads.add(heads);
        occasion.personMinutes =
                occasion.personMinutes.add(row.number("minutes").multiply(heads));
    }

    void add(Occasions others) {
        others.occasions.forEach((key, other) -> {
            Occasion own = occasions.computeIfAbsent(key, same -> new Occasion(other.unit, other.topic, other.form));
            own.communities.addAll(other.communities);
            own.minutes = own.minutes.max(other.minutes);
            own.heads = own.heads.add(other.heads);
            own.personMinutes = own.personMinutes.add(other.personMinutes);
        });
    }

    Collection<Map.Entry<Key, Occasion>> all() {
        return occasions.entrySet();
    }

    /** {@code unit_code, on, subject, communities, minutes, heads, person_minutes}. */
    List<List<?>> table() {
        List<List<?>> table = new ArrayList<>();
        occasions.forEach((key, occasion) -> table.add(List.of(
                key.unitCode,
                key.on,
                key.subject,
                occasion.communities.size(),
                occasion.minutes.toPlainString(),
                occasion.heads.toPlainString(),
                occasion.personMinutes.toPlainString())));
        return table;
    }

    /** How many occasions of a form each unit had in each year; of any form when none is given. */
    Map<String, Integer> byUnitAndYear(String form) {
        Map<String, Integer> counts = new TreeMap<>();
        occasions.forEach((key, occasion) -> {
            if (form.isEmpty() || occasion.form.equals(form)) {
                counts.merge(key.unitCode + "," + key.on.getYear(), 1, Integer::sum);
            }
        });
        return counts;
    }
}
