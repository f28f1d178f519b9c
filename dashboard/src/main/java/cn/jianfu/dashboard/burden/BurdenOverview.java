package cn.jianfu.dashboard.burden;

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

    private final BurdenFigures figures;
    private final Sight sight;
    private final PageAddress address;

    BurdenOverview(BurdenFigures figures, Sight sight, PageAddress address) {
        this.figures = figures;
        this.sight = sight;
        this.address = address;
    }

    List<Component> components() {
        List<TopicHours> topics = figures.topics(sight, null);
        long months = sight.period().length();
        List<Component> parts = new ArrayList<>();
        parts.add(tiles(topics, months));
        parts.add(new TopicsCard(address, sight.previous(), months, topics, figures.definitions()).component());
        parts.add(new HoursTrendCard(sight.period(), figures.monthly(sight, null)).component());
        List<UnitHours> causes = figures.causes(sight, null, TOP);
        if (!causes.isEmpty()) {
            parts.add(new TopCausesCard(address, sight.previous(), causes).component());
        }
        parts.add(new HeatCard(sight.period(), address, figures.places(sight, null)).component());
        parts.add(FactorsCard.of(figures.factors()));
        return parts;
    }

    private Component tiles(List<TopicHours> topics, long months) {
        BigDecimal hours = Hours.sum(topics.stream().map(TopicHours::hours));
        BigDecimal before = Hours.sum(topics.stream().map(TopicHours::before));
        BigDecimal certificates = Hours.sum(topics.stream()
                .filter(topic -> topic.topic() == Topic.CERTIFICATES)
                .map(TopicHours::hours));
        Change change = Hours.change(hours, before, sight.previous());
        BigDecimal perCommunity = Hours.sum(topics.stream().map(topic -> topic.perCommunity(months)));
        Reach reach = figures.reach(sight);
        Map<String, Measure> measures = figures.measures("burden_month");
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
                new Tile("certificates-hours", "其中出具证明", Figures.count(Hours.whole(certificates)), "人·小时")
                        .remark(
                                hours.signum() == 0
                                        ? "—"
                                        : "占 " + Figures.percent(certificates.doubleValue() / hours.doubleValue()),
                                "level"),
                new Tile("units", "涉及单位", Figures.count(reach.units()), "个"),
                new Tile("communities", "涉及社区", Figures.count(reach.communities()), "个"));
    }
}
