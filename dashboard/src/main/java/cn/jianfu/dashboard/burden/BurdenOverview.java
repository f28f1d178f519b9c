package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.hours.BurdenFigures;
import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.burden.hours.PerWorker;
import cn.jianfu.dashboard.burden.hours.Reach;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.burden.hours.TopicHours;
import cn.jianfu.dashboard.burden.hours.UnitHours;
import cn.jianfu.dashboard.burden.sensitivity.SensitivityParts;
import cn.jianfu.dashboard.burden.sensitivity.Trial;
import cn.jianfu.dashboard.figures.Change;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.page.Tile;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All topics together: how heavy, since when, by whom, where. */
final class BurdenOverview {
    private static final int TOP = 10;

    private final BurdenSources sources;
    private final Sight sight;
    private final PageAddress address;
    private final PageAddress trial;

    BurdenOverview(BurdenSources sources, Sight sight, PageAddress address) {
        this.sources = sources;
        this.sight = sight;
        this.address = Trial.none(address);
        this.trial = address;
    }

    List<Component> components() {
        BurdenFigures figures = sources.figures();
        List<TopicHours> topics = figures.topics(sight, null);
        PerWorker perWorker = sources.workforce().of(sight);
        List<Component> parts = new ArrayList<>();
        parts.add(tiles(topics, perWorker));
        parts.add(new TopicsCard(address, sight, topics, figures.definitions(), perWorker, sources.exports())
                .component());
        parts.add(new HoursTrendCard(sight, figures.monthly(sight, null), sources.exports()).component());
        List<UnitHours> causes = figures.causes(sight, null, TOP);
        if (!causes.isEmpty()) {
            parts.add(new TopCausesCard(
                            address,
                            sight,
                            causes,
                            Hours.previous(sight, topics),
                            sources.exports().measures("burden_month"),
                            sources.exports())
                    .component());
        }
        parts.add(new HeatCard(sight, address, figures.places(sight, null), perWorker, sources.exports()).component());
        parts.addAll(new SensitivityParts(figures.factors(), sources.weights(), sources.exports(), sight, trial, null)
                .components());
        parts.add(
                FactorsCard.of(figures.factors(), perWorker, sources.workforce().faults()));
        return parts;
    }

    private Component tiles(List<TopicHours> topics, PerWorker perWorker) {
        long months = sight.period().length();
        BigDecimal hours = Hours.sum(topics.stream().map(TopicHours::hours));
        BigDecimal before = Hours.sum(topics.stream().map(TopicHours::before));
        BigDecimal certificates = Hours.sum(topics.stream()
                .filter(topic -> topic.topic() == Topic.CERTIFICATES)
                .map(TopicHours::hours));
        Change change = Hours.change(hours, before, Hours.previous(sight, topics));
        BigDecimal perCommunity = Hours.sum(topics.stream().map(topic -> topic.perCommunity(months)));
        Reach reach = sources.figures().reach(sight);
        Map<String, Measure> measures = sources.figures().measures("burden_month");
        Tile total = new Tile("hours", "负担工时", Figures.count(Hours.whole(hours)), "人·小时")
                .remark(change.signed(), change.tone());
        Measure definition = measures.get("person_hours");
        if (definition != null) {
            total.getElement().setAttribute("title", definition.definition());
        }
        return Tile.row(
                total,
                new Tile("per-community", "每社区每月", Figures.decimal(perCommunity), "人·小时")
                        .remark("各类按登记了的社区平均，再相加", "level"),
                new Tile("per-worker", "每名社区工作者每月", Hours.figure(perWorker.total()), "小时")
                        .remark(perWorker.words(), "level"),
                new Tile("certificates-hours", "其中出具证明", Figures.count(Hours.whole(certificates)), "人·小时")
                        .remark(
                                hours.signum() == 0
                                        ? "—"
                                        : "占 " + Figures.percent(certificates.doubleValue() / hours.doubleValue()),
                                "level"),
                new Tile("units", "涉及单位", Figures.count(reach.units()), "个")
                        .remark("涉及社区 " + Figures.count(reach.communities()) + " 个", "level"));
    }
}
