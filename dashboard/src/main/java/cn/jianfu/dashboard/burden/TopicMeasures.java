package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures of a topic, for each unit and for all of them together. */
@Component
class TopicMeasures {
    /** The key of what all units cause together. */
    static final int ALL = 0;

    /** The measures that count distinct matters, first all of them, then those with a mark: they do not add up and are counted over the rows. */
    private static final Map<Topic, List<String>> DISTINCT = Map.of(
            Topic.MEETINGS, List.of("meetings", "over_90", "short_notice", "above_township"),
            Topic.FORMS, List.of("forms", "not_admitted", "short_deadline", "photos"),
            Topic.DOCUMENTS, List.of("documents", "over_10_pages", "over_4000", "over_5000", "without_number"),
            Topic.INSPECTIONS, List.of("inspections", "comprehensive", "not_approved"),
            Topic.TASKS, List.of("tasks", "duty", "assist", "excluded", "unlisted", "pending", "disputed"));

    private final JdbcClient jdbc;

    TopicMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By unit number, and {@link #ALL}: figures by column of the topic's mart, in the order of the screen. */
    Map<Integer, Map<String, BigDecimal>> of(Sight sight, Topic topic) {
        Map<Integer, Map<String, BigDecimal>> found = new HashMap<>();
        List<String> distinct = DISTINCT.getOrDefault(topic, List.of());
        if (!distinct.isEmpty()) {
            for (Map<String, Object> row : ask("matters.sql", sight)
                    .param("kind", topic.kind())
                    .query()
                    .listOfRows()) {
                Map<String, BigDecimal> figures = unit(found, row);
                distinct.forEach(measure -> figures.putIfAbsent(measure, BigDecimal.ZERO));
                String mark = String.valueOf(row.get("mark"));
                figures.put(mark.isEmpty() ? distinct.getFirst() : mark, figure(row.get("matters")));
            }
        }
        for (Map<String, Object> row :
                ask("measures_" + topic.kind() + ".sql", sight).query().listOfRows()) {
            Map<String, BigDecimal> figures = unit(found, row);
            row.forEach((column, value) -> {
                if (!column.equals("unit_id")) {
                    figures.put(column, figure(value));
                }
            });
        }
        return found;
    }

    /**
     * The measures of a topic as the screens count them: what the mart counts by rows, they count by matters, so that it is of the matters' unit and none
     * is counted twice.
     */
    static Map<String, Measure> onScreen(Topic topic, Map<String, Measure> ofMart) {
        Map<String, Measure> measures = new LinkedHashMap<>(ofMart);
        List<String> distinct = DISTINCT.getOrDefault(topic, List.of());
        Measure whole = distinct.isEmpty() ? null : ofMart.get(distinct.getFirst());
        if (whole != null) {
            String unit = whole.unit();
            for (String mark : distinct.subList(1, distinct.size())) {
                measures.computeIfPresent(
                        mark,
                        (column, measure) -> new Measure(
                                measure.mart(),
                                column,
                                measure.label(),
                                unit,
                                measure.definition() + "；几个社区都登记的只算一" + unit));
            }
        }
        return measures;
    }

    private static Map<String, BigDecimal> unit(Map<Integer, Map<String, BigDecimal>> found, Map<String, Object> row) {
        return found.computeIfAbsent(
                row.get("unit_id") instanceof Number id ? id.intValue() : ALL, id -> new LinkedHashMap<>());
    }

    private static BigDecimal figure(@Nullable Object value) {
        return value instanceof BigDecimal amount ? amount : new BigDecimal(String.valueOf(value));
    }

    private JdbcClient.StatementSpec ask(String measure, Sight sight) {
        return jdbc.sql(Sql.read(TopicMeasures.class, measure)).params(sight.parameters());
    }
}
