package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures of a topic, for each unit and for all of them together. */
@Component
class TopicMeasures {
    /** The key of what all units cause together. */
    static final int ALL = 0;

    /** The measures that count distinct matters, which do not add up and are counted over the rows. */
    private static final Map<Topic, String> DISTINCT = Map.of(
            Topic.MEETINGS, "meetings",
            Topic.FORMS, "forms",
            Topic.DOCUMENTS, "documents",
            Topic.INSPECTIONS, "inspections",
            Topic.TASKS, "tasks");

    private final JdbcClient jdbc;

    TopicMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By unit number, and {@link #ALL}: figures by column of the topic's mart, in the order of the screen. */
    Map<Integer, Map<String, BigDecimal>> of(Sight sight, Topic topic) {
        Map<Integer, Map<String, BigDecimal>> found = new HashMap<>();
        String distinct = DISTINCT.get(topic);
        if (distinct != null) {
            ask("matters.sql", sight)
                    .param("kind", topic.kind())
                    .query()
                    .listOfRows()
                    .forEach(row -> unit(found, row).put(distinct, figure(row.get("matters"))));
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
