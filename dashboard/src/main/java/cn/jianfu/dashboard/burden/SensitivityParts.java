package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the factors do to hours and orders: for each of them half and double, and any other value on trial. */
final class SensitivityParts {
    private final BurdenSources sources;
    private final Sight sight;
    private final PageAddress address;
    private final @Nullable Topic topic;

    /** @param topic null for all of them together */
    SensitivityParts(BurdenSources sources, Sight sight, PageAddress address, @Nullable Topic topic) {
        this.sources = sources;
        this.sight = sight;
        this.address = address;
        this.topic = topic;
    }

    /** None for a single community: there is no order to be changed. */
    List<Component> components() {
        if (sight.scope().region().level() == Level.COMMUNITY) {
            return List.of();
        }
        List<Weight> units = sources.weights().units(sight, topic);
        if (units.isEmpty()) {
            return List.of();
        }
        Sensitivity sensitivity = new Sensitivity(
                sources.figures().factors(), units, sources.weights().townships(sight, topic));
        return List.of(
                new SensitivityCard(sight, topic, sensitivity.effects(topic), sources.exports()).component(),
                new TrialCard(sight, address, topic, sensitivity, sources).component());
    }
}
