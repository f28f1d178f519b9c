package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.breach.BreachFilter;
import cn.jianfu.dashboard.burden.breach.BreachesCard;
import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.hours.BurdenFigures;
import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.burden.hours.PerWorker;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.burden.hours.TopicHours;
import cn.jianfu.dashboard.burden.hours.UnitHours;
import cn.jianfu.dashboard.burden.pair.PairsCard;
import cn.jianfu.dashboard.burden.sensitivity.SensitivityParts;
import cn.jianfu.dashboard.burden.sensitivity.Trial;
import cn.jianfu.dashboard.burden.task.TaskCausesCard;
import cn.jianfu.dashboard.burden.task.TaskFigures;
import cn.jianfu.dashboard.burden.task.TaskListsCard;
import cn.jianfu.dashboard.burden.task.TaskTypesCard;
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
    private final BurdenSources sources;
    private final Sight sight;
    private final PageAddress address;
    private final PageAddress trial;
    private final Topic topic;

    TopicPage(BurdenSources sources, Sight sight, PageAddress address, Topic topic) {
        this.sources = sources;
        this.sight = sight;
        this.address = Trial.none(address);
        this.trial = address;
        this.topic = topic;
    }

    List<Component> components() {
        BurdenFigures figures = sources.figures();
        BurdenExports exports = sources.exports();
        Map<Integer, Map<String, BigDecimal>> found = sources.measures().of(sight, topic);
        Map<String, BigDecimal> all = found.getOrDefault(TopicMeasures.ALL, Map.of());
        TopicHours hours = figures.topics(sight, null).stream()
                .filter(one -> one.topic() == topic)
                .findFirst()
                .orElse(new TopicHours(topic, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0));
        if (hours.entries() == 0 && all.values().stream().allMatch(value -> value.signum() == 0)) {
            return List.of(Notices.nothing(
                    "这个地区和统计期还没有" + topic.label() + "台账（《" + topic.ledger() + "》）。可在“台账报送”上传，或换一个统计期。"));
        }
        Map<String, Measure> definitions = TopicMeasures.onScreen(topic, figures.measures(topic.mart()));
        List<Component> parts = new ArrayList<>();
        Map<String, BigDecimal> before = sources.measures()
                .of(sight.in(sight.period().previous()), topic)
                .getOrDefault(TopicMeasures.ALL, Map.of());
        parts.add(TopicTiles.of(hours, sight.comparison().of(List.of(topic.kind())), all, before, definitions));
        if (topic == Topic.TASKS) {
            TaskFigures tasks = sources.tasks();
            parts.add(TaskListsCard.of(tasks, sight, this.address, exports));
            parts.add(TaskCausesCard.of(tasks, sight, this.address, exports));
            parts.add(TaskTypesCard.of(tasks, sight, this.address, exports));
        }
        parts.add(new HoursTrendCard(sight, figures.monthly(sight, topic), exports).component());
        List<UnitHours> causes = figures.causes(sight, topic, Integer.MAX_VALUE);
        parts.add(new TopicCausesCard(topic, sight, address, causes, found, definitions, exports).component());
        parts.add(new HeatCard(sight, address, figures.places(sight, topic), new PerWorker(List.of(), 0, 0), exports)
                .component());
        if (topic != Topic.CERTIFICATES) {
            parts.add(new BreachesCard(sources.breaches(), exports, sight, new BreachFilter(null, topic, null), address)
                    .component());
        }
        if (topic == Topic.FORMS || topic == Topic.MEETINGS) {
            parts.add(PairsCard.of(sight, topic, sources.pairs(), exports));
        }
        parts.addAll(
                new SensitivityParts(figures.factors(), sources.weights(), exports, sight, trial, topic).components());
        return parts;
    }
}
