package cn.jianfu.dashboard.burden.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianfu.dashboard.DashboardTest;
import cn.jianfu.dashboard.sample.SmallMart;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.scope.Sights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DashboardTest
class BurdenFiguresTest {
    @Autowired
    BurdenFigures figures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void topics_stand_in_one_unit_beside_each_other_with_the_month_before() {
        assertThat(figures.topics(Sights.february(SmallMart.COUNTY, Level.COUNTY), null))
                .extracting(TopicHours::topic, topic -> Hours.whole(topic.hours()), TopicHours::entries)
                .containsExactly(
                        tuple(Topic.MEETINGS, 10L, 2L),
                        tuple(Topic.FORMS, 5L, 2L),
                        tuple(Topic.SIGNBOARDS, 0L, 2L),
                        tuple(Topic.CERTIFICATES, 6L, 7L));
        assertThat(figures.topics(Sights.february(SmallMart.COUNTY, Level.COUNTY), null)
                        .getFirst()
                        .before())
                .isEqualByComparingTo("1.5");
    }

    @Test
    void whoever_causes_most_comes_first_and_only_with_what_falls_on_the_scope() {
        assertThat(figures.causes(Sights.february(SmallMart.COUNTY, Level.COUNTY), Topic.MEETINGS, 10))
                .extracting(UnitHours::name, unit -> Hours.whole(unit.hours()), UnitHours::communities)
                .containsExactly(tuple("临江区教育局", 10L, 2L));
    }

    /** Over every region, topic and some periods: topics, units, months and the regions below say the same total. */
    @Test
    void topics_units_months_and_regions_below_add_up_to_their_parent() {
        List<String[]> periods =
                List.of(new String[] {"2023-01", "2023-01"}, new String[] {"2023-01", "2023-02"}, new String[] {
                    "2023-02", "2023-03"
                });
        List<@Nullable Topic> topics = new ArrayList<>(Arrays.asList(Topic.values()));
        topics.add(null);
        record Place(String regionCode, Level level) {}
        List<Place> places = jdbc.sql("SELECT region_code, level FROM mart.region")
                .query(Place.class)
                .list();
        assertThat(places).hasSize(11);
        for (Place place : places) {
            for (String[] period : periods) {
                Sight sight = Sights.of(place.regionCode(), place.level(), period[0], period[1]);
                for (Topic topic : topics) {
                    BigDecimal total = Hours.sum(figures.topics(sight, null).stream()
                            .filter(one -> topic == null || one.topic() == topic)
                            .map(TopicHours::hours));
                    String what = place + " " + topic + " " + period[0];
                    assertThat(Hours.sum(
                                    figures.causes(sight, topic, 1000).stream().map(UnitHours::hours)))
                            .as(what)
                            .isEqualByComparingTo(total);
                    assertThat(Hours.sum(figures.monthly(sight, topic).stream().map(MonthHours::hours)))
                            .as(what)
                            .isEqualByComparingTo(total);
                    assertThat(Hours.sum(figures.places(sight, topic).stream().map(PlaceMonth::hours)))
                            .as(what)
                            .isEqualByComparingTo(total);
                }
            }
        }
        assertThat(Hours.sum(
                        figures.causes(Sights.of(SmallMart.CITY, Level.CITY, "2023-01", "2023-02"), null, 1000).stream()
                                .map(UnitHours::hours)))
                .isEqualByComparingTo("27");
    }
}
