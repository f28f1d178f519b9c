package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.breach.BreachFilter;
import cn.jianfu.dashboard.burden.breach.BreachesCard;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.PerWorker;
import cn.jianfu.dashboard.burden.hours.TopicHours;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What other pages show of burdens: all that a unit causes, and all that weighs on a community. */
@org.springframework.stereotype.Component
public class BurdenCards {
    private final BurdenSources sources;

    BurdenCards(BurdenSources sources) {
        this.sources = sources;
    }

    /** All burdens that a unit, known by its key, causes in the scope and period, certificates among them; none when it causes none. */
    public List<Component> ofUnit(Sight sight, PageAddress address, String unitKey) {
        List<TopicHours> topics = sources.figures().topics(sight, unitKey);
        if (topics.stream().allMatch(topic -> topic.entries() == 0)) {
            return List.of();
        }
        return List.of(
                topics(sight, address, topics, null).of("这个单位造成的全部负担", "证明和其他负担按公开的折算系数折成人·小时；点行数看台账原行", unitKey),
                breachesOf(sight, address, new BreachFilter(null, null, unitKey)));
    }

    /** All that weighs on a community: hours, of each of its workers and by topic, how it stands to its caps, and what goes beyond them. */
    public List<Component> ofCommunity(Sight sight, PageAddress address) {
        List<TopicHours> topics = sources.figures().topics(sight, null);
        PerWorker perWorker = sources.workforce().of(sight);
        return List.of(
                CommunityTiles.of(sight, topics, perWorker, sources.figures().caps(sight)),
                topics(sight, address, topics, perWorker).of("这个社区承受的全部负担", "由各单位造成，折成人·小时；点行数看台账原行", null),
                breachesOf(sight, address, new BreachFilter(null, null, null)));
    }

    private TopicsCard topics(
            Sight sight, PageAddress address, List<TopicHours> topics, @Nullable PerWorker perWorker) {
        return new TopicsCard(address, sight, topics, sources.figures().definitions(), perWorker, sources.exports());
    }

    private Component breachesOf(Sight sight, PageAddress address, BreachFilter filter) {
        return new BreachesCard(
                        sources.breaches(),
                        sources.exports(),
                        sight,
                        filter,
                        BurdenLinks.breaches(address).with(BurdenLinks.UNIT, filter.unit()))
                .withoutFilters()
                .component();
    }
}
