package cn.jianfu.dashboard.adjudication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that the software composed of names.
 *
 * @param composedName its full name as it was composed, which decisions on the whole unit are kept under
 * @param unit as it is called in the published run
 */
record ComposedUnit(String composedName, KnownUnit unit) {
    boolean sameAs(@Nullable ComposedUnit other) {
        return other != null && other.unit.unitCode().equals(unit.unitCode());
    }

    /** It is what the software says. */
    Optional<Verdict> confirmed() {
        return Optional.of(new Verdict.OfWholeUnit(composedName, unit));
    }

    /** It is called otherwise. */
    Verdict called(String name, String system, String level) {
        return new Verdict.OfWholeUnit(
                composedName, new KnownUnit(unit.unitCode(), name, system, level, unit.regionCode(), 0, "人工改名"));
    }

    /** It is another unit. */
    Verdict mergedInto(KnownUnit other) {
        return new Verdict.OfWholeUnit(composedName, other);
    }
}
