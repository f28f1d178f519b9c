package cn.jianfu.etl.conform;

import cn.jianfu.datasets.adjudication.Decisions;
import cn.jianfu.datasets.adjudication.UnitDecision;
import cn.jianfu.datasets.unit.Unit;
import cn.jianfu.datasets.unit.UnitCandidate;
import cn.jianfu.datasets.unit.UnitResolution;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit's name as one county's communities write it, and what it turned out to be.
 *
 * @param decision a person's on this name, else on the unit that the software composed of it; null when nobody decided
 */
record WrittenUnit(
        String name,
        String county,
        UnitResolution machine,
        List<UnitCandidate> candidates,
        @Nullable UnitDecision decision) {
    private static final String UNSORTED = "未归类";
    private static final String NO_LEVEL = "其他";

    /** The unit that is meant: a person's answer, else the software's; null when the name stays itself. */
    @Nullable
    Unit unit() {
        if (decision == null) {
            return machine.unit();
        }
        return decision.unit() == null && !machine.unstated() ? ofItsOwn() : decision.unit();
    }

    /** Whether the name says no unit at all. A person may know which one was meant; that it is a unit of its own, nobody can. */
    boolean unstated() {
        return unit() == null && machine.unstated();
    }

    /** A person looked and said that it is nobody else. */
    private Unit ofItsOwn() {
        String normal = Decisions.normal(name);
        return new Unit("OWN:" + county + ":" + normal, normal, UNSORTED, NO_LEVEL, county, List.of());
    }

    /** A unit that is nothing but its name, and of what sort it is where that is sure (派出所: 公安): what nobody could resolve. */
    Unit itself() {
        return new Unit(
                "",
                name,
                Objects.requireNonNullElse(machine.system(), UNSORTED),
                Objects.requireNonNullElse(machine.level(), NO_LEVEL),
                county,
                List.of());
    }

    /** The unit of all names that say none. */
    static Unit none(String regionCode) {
        return new Unit(
                UnitDimension.UNSTATED, UnitResolution.UNSTATED_NAME, UNSORTED, NO_LEVEL, regionCode, List.of());
    }

    /** Whether a person's answer is another one than the software's. */
    boolean moved() {
        Unit said = machine.unit();
        if (decision == null || (said == null && decision.unit() == null)) {
            return false;
        }
        return said == null
                || !said.code().equals(Objects.requireNonNull(unit()).code());
    }
}
