package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One topic: its measures, since when, by whom, where, beyond which caps, and what is asked for twice. */
final class TopicPage {
    private final BurdenFigures figures;
    private final TopicMeasures measures;
    private final Breaches breaches;
    private final TaskFigures tasks;
    private final Sight sight;
    private final PageAddress address;
    private final Topic topic;

    TopicPage(
            BurdenFigures figures,
            TopicMeasures measures,
            Breaches breaches,
            TaskFigures tasks,
            Sight sight,
            PageAddress address,
            Topic topic) {
        this.figures = figures;
        this.measures = measures;
        this.breaches = breaches;
        this.tasks = tasks;
        this.sight = sight;
        this.address = address;
        this.topic = topic;
    }

    List<Component> components() {
        Map<Integer, Map<String, BigDecimal>> found = measures.of(sight, topic);
        Map<String, BigDecimal> all = found.getOrDefault(TopicMeasures.ALL, Map.of());
        TopicHours hours = figures.topics(sight, null).stream()
                .filter(one -> one.topic() == topic)
                .findFirst()
                .orElse(new TopicHours(topic, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0));
        if (hours.entries() == 0 && all.values().stream().allMatch(value -> value.signum() == 0)) {
            return List.of(Notices.nothing(
                    "这个地区和统计期还没有" + topic.label() + "台账（《" + topic.ledger() + "》）。可在“台账报送”上传，或换一个统计期。"));
        }
        Map<String, Measure> definitions = figures.measures(topic.mart());
        List<Component> parts = new ArrayList<>();
        parts.add(TopicTiles.of(hours, hours.change(sight.previous()), all, definitions));
        if (topic == Topic.TASKS) {
            parts.add(new TaskListsCard(sight.period(), address, tasks.months(sight)).component());
            parts.add(TaskCausesCard.of(tasks, sight, address));
            parts.add(TaskTypesCard.of(tasks.types(sight), address));
        }
        parts.add(new HoursTrendCard(sight.period(), figures.monthly(sight, topic)).component());
        parts.add(
                new TopicCausesCard(topic, address, figures.causes(sight, topic, Integer.MAX_VALUE), found, definitions)
                        .component());
        parts.add(new HeatCard(sight.period(), address, figures.places(sight, topic)).component());
        if (topic != Topic.CERTIFICATES) {
            parts.add(new BreachesCard(breaches, sight, new BreachFilter(null, topic, null), address).component());
        }
        if (topic == Topic.FORMS || topic == Topic.MEETINGS) {
            parts.add(PairsCard.of(breaches.pairs(sight, topic)));
        }
        return parts;
    }
}
