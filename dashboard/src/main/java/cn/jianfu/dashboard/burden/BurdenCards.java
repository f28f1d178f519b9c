package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.component.Component;
import java.util.List;

/** What other pages show of burdens: all that a unit causes, and all that weighs on a community. */
@org.springframework.stereotype.Component
public class BurdenCards {
    private final BurdenFigures figures;
    private final Breaches breaches;

    BurdenCards(BurdenFigures figures, Breaches breaches) {
        this.figures = figures;
        this.breaches = breaches;
    }

    /** All burdens that a unit, known by its key, causes in the scope and period, certificates among them; none when it causes none. */
    public List<Component> ofUnit(Sight sight, PageAddress address, String unitKey) {
        List<TopicHours> topics = figures.topics(sight, unitKey);
        if (topics.stream().allMatch(topic -> topic.entries() == 0)) {
            return List.of();
        }
        return List.of(
                new TopicsCard(address, sight.previous(), sight.period().length(), topics, figures.definitions())
                        .of("这个单位造成的全部负担", "证明和其他负担按公开的折算系数折成人·小时；点行数看台账原行", unitKey),
                breachesOf(sight, address, new BreachFilter(null, null, unitKey)));
    }

    /** All that weighs on a community: hours by topic, and what goes beyond caps. */
    public List<Component> ofCommunity(Sight sight, PageAddress address) {
        return List.of(
                new TopicsCard(
                                address,
                                sight.previous(),
                                sight.period().length(),
                                figures.topics(sight, null),
                                figures.definitions())
                        .of("这个社区承受的全部负担", "由各单位造成，折成人·小时；点行数看台账原行", null),
                breachesOf(sight, address, new BreachFilter(null, null, null)));
    }

    private Component breachesOf(Sight sight, PageAddress address, BreachFilter filter) {
        return new BreachesCard(
                        breaches,
                        sight,
                        filter,
                        BurdenNavigation.breaches(address).with(BurdenNavigation.UNIT, filter.unit()))
                .withoutFilters()
                .component();
    }
}
