package cn.jianfu.dashboard.burden.sensitivity;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.hours.Factor;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the factors do to hours and orders: for each of them half and double, and any other value on trial. */
public final class SensitivityParts {
    private final List<Factor> factors;
    private final Weights weights;
    private final BurdenExports exports;
    private final Sight sight;
    private final PageAddress address;
    private final @Nullable Topic topic;

    /** @param topic null for all of them together */
    public SensitivityParts(
            List<Factor> factors,
            Weights weights,
            BurdenExports exports,
            Sight sight,
            PageAddress address,
            @Nullable Topic topic) {
        this.factors = factors;
        this.weights = weights;
        this.exports = exports;
        this.sight = sight;
        this.address = address;
        this.topic = topic;
    }

    /** None for a single community: there is no order to be changed. */
    public List<Component> components() {
        if (sight.scope().region().level() == Level.COMMUNITY) {
            return List.of();
        }
        List<Weight> units = weights.units(sight, topic);
        if (units.isEmpty()) {
            return List.of();
        }
        Sensitivity sensitivity = new Sensitivity(factors, units, weights.townships(sight, topic));
        return List.of(
                new SensitivityCard(sight, topic, sensitivity.effects(topic), exports).component(),
                new TrialCard(sight, address, topic, sensitivity, factors, exports).component());
    }
}
