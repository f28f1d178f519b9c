package cn.jianfu.datasets.quantity;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cells of one column that say nothing but what they are there for. A ledger repeats its names: each is looked at once.
 */
final class OrdinaryCells {
    private static final int MOST = 2000;

    private final Predicate<String> ordinary;
    private final Set<String> known = new HashSet<>();

    /** @param ordinary tells by the text alone */
    OrdinaryCells(Predicate<String> ordinary) {
        this.ordinary = ordinary;
    }

    /** Whether the cell is one of them; a blank one is. */
    boolean is(@Nullable String written) {
        if (written == null || known.contains(written)) {
            return true;
        }
        if (!ordinary.test(written)) {
            return false;
        }
        if (known.size() < MOST) {
            known.add(written);
        }
        return true;
    }
}
