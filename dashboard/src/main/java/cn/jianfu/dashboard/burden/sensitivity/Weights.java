package cn.jianfu.dashboard.burden.sensitivity;

import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.datasets.burden.BurdenFactor;
import cn.jianfu.datasets.burden.HoursPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hours with the quantities that factors were multiplied by, for units and for townships. Null topic: all of them together. */
@Component
public class Weights {
    private record Line(
            String key,
            String name,
            BigDecimal hours,
            @Nullable String factor,
            @Nullable String times,
            @Nullable BigDecimal quantity) {}

    private final JdbcClient jdbc;

    Weights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units that cause burdens, by name. */
    List<Weight> units(Sight sight, @Nullable Topic topic) {
        return read("part_units.sql", sight, topic);
    }

    /** The townships with burdens, by code. */
    List<Weight> townships(Sight sight, @Nullable Topic topic) {
        return read("part_places.sql", sight, topic);
    }

    private List<Weight> read(String query, Sight sight, @Nullable Topic topic) {
        Map<String, Line> first = new LinkedHashMap<>();
        Map<String, List<HoursPart>> parts = new LinkedHashMap<>();
        for (Line line : jdbc.sql(Sql.read(Weights.class, query))
                .params(sight.parameters())
                .param("kind", topic == null ? null : topic.kind())
                .query(Line.class)
                .list()) {
            first.putIfAbsent(line.key(), line);
            List<HoursPart> of = parts.computeIfAbsent(line.key(), key -> new ArrayList<>());
            if (line.factor() != null && line.times() != null && line.quantity() != null) {
                of.add(new HoursPart(
                        BurdenFactor.valueOf(line.factor()),
                        line.times().isEmpty() ? null : BurdenFactor.valueOf(line.times()),
                        line.quantity()));
            }
        }
        return first.values().stream()
                .map(line ->
                        new Weight(line.key(), line.name(), line.hours(), parts.getOrDefault(line.key(), List.of())))
                .toList();
    }
}
