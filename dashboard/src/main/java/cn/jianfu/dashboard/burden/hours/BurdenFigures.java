package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.dashboard.query.Sql;
import cn.jianfu.dashboard.scope.Sight;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Person-hours by topic, month, unit and region. Where a topic is asked for, null means all of them together. */
@Component
public class BurdenFigures {
    private final JdbcClient jdbc;

    BurdenFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The topics with burdens, in the order of {@link Topic}; of one unit when its key is given. */
    public List<TopicHours> topics(Sight sight, @Nullable String unitKey) {
        return ask("topics.sql", sight).param("unit", unitKey).query(TopicHours.class).list().stream()
                .sorted(Comparator.comparing(TopicHours::topic))
                .toList();
    }

    /** How many communities and units are touched, by all topics together. */
    public Reach reach(Sight sight) {
        return ask("reach.sql", sight).query(Reach.class).single();
    }

    /** Person-hours of each month and topic; a month without burdens has no line. */
    public List<MonthHours> monthly(Sight sight, @Nullable Topic topic) {
        return ask("monthly.sql", sight)
                .param("kind", kind(topic))
                .query(MonthHours.class)
                .list();
    }

    /** The units that cause most, at most {@code limit}. */
    public List<UnitHours> causes(Sight sight, @Nullable Topic topic, int limit) {
        return ask("causes.sql", sight)
                .param("kind", kind(topic))
                .param("limit", limit)
                .query(UnitHours.class)
                .list();
    }

    /** The regions directly below, by code and month. */
    public List<PlaceMonth> places(Sight sight, @Nullable Topic topic) {
        return ask("places.sql", sight)
                .param("kind", kind(topic))
                .query(PlaceMonth.class)
                .list();
    }

    /** The factors that the published run went by. */
    public List<Factor> factors() {
        return jdbc.sql(Sql.read(BurdenFigures.class, "factors.sql"))
                .query(Factor.class)
                .list();
    }

    /** How a community stands to the caps that bind it as a whole, breaches first; none for a larger region. */
    public List<CommunityCap> caps(Sight sight) {
        return ask("community_caps.sql", sight).query(CommunityCap.class).list();
    }

    /** The measures of a mart by column. */
    public Map<String, Measure> measures(String mart) {
        return allMeasures().stream()
                .filter(measure -> measure.mart().equals(mart))
                .collect(Collectors.toMap(Measure::measure, Function.identity()));
    }

    /** How each topic's person-hours are counted; certificates by the definition of them all. */
    public Map<Topic, Measure> definitions() {
        Map<String, Measure> hours = allMeasures().stream()
                .filter(measure -> measure.measure().equals("person_hours"))
                .collect(Collectors.toMap(Measure::mart, Function.identity()));
        Map<Topic, Measure> definitions = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            Measure own = hours.getOrDefault(topic.mart(), hours.get("burden_month"));
            if (own != null) {
                definitions.put(topic, own);
            }
        }
        return definitions;
    }

    private List<Measure> allMeasures() {
        return jdbc.sql(Sql.read(BurdenFigures.class, "measures.sql"))
                .query(Measure.class)
                .list();
    }

    private static @Nullable String kind(@Nullable Topic topic) {
        return topic == null ? null : topic.kind();
    }

    private JdbcClient.StatementSpec ask(String measure, Sight sight) {
        return jdbc.sql(Sql.read(BurdenFigures.class, measure)).params(sight.parameters());
    }
}
