package cn.jianfu.datasets.sample.burden;

import cn.jianfu.datasets.kind.LedgerKind;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/** What units do of one kind of burden, and what the truth says about it. */
interface BurdenPlan {
    LedgerKind kind();

    /** The folder below {@code ledgers/} that holds the kind. */
    String folder();

    /** Whether the ledger lists what there is, and not what happened: it has no period. */
    default boolean standing() {
        return false;
    }

    /**
     * What an office does in a month; of a standing ledger everything, when it is asked for the first month.
     *
     * @param zeal how much of its wonted number is left after clean-ups, 1 before
     */
    List<Burden> of(Office office, YearMonth month, double zeal, SplittableRandom random);

    /** What an office does because those above it have done something. */
    default List<Burden> following(List<Burden> above, Office office, SplittableRandom random) {
        return List.of();
    }

    /** The columns of the kind's truth. */
    List<Measure> measures();

    /** The flaws that the kind's rows may have, besides missing and unreadable cells. */
    List<Flaw> impossible(BurdenRow row);
}
