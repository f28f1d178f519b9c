package cn.jianfu.datasets.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of several ledgers of one community and kind count.
 *
 * <p>They are taken in the order in which they arrived, those of one instant by name, and each is held against every ledger that counts already
 * ({@link LedgerDays#to}): it takes the place of those whose months it covers; where it covers a part of one's months only, it does not count itself.
 *
 * @see <a href="file:docs/decisions/0007-what-supersedes-what.md">decision 0007</a>
 */
public final class Supersession {
    private Supersession() {}

    /**
     * A ledger that was filed.
     *
     * @param ledger what it is known by
     * @param name told apart by, and shown to people
     */
    public record Filed<T>(T ledger, Instant arrived, String name, LedgerDays days) {}

    /** What becomes of a ledger. */
    public sealed interface Standing {
        record Counts() implements Standing {}

        /** A later one has taken its place. */
        record Superseded(Filed<?> by) implements Standing {
            public String sentence() {
                return "已被较晚的“" + by.name() + "”（" + by.days().months() + "）替代，不再计数。";
            }
        }

        /** It does not count, since it covers only a part of an earlier one's months. */
        record Clashes(LedgerDays days, Filed<?> with) implements Standing {
            public String sentence() {
                String earlier = with.days().months();
                return "这份台账是" + days.months() + "的，与较早的“" + with.name() + "”（" + earlier + "）重叠了一部分月份，分不清哪份作数，没有计入。请把"
                        + earlier + "的台账合在一份里重新报送，或只报还没报过的月份。";
            }
        }
    }

    /** The standing of each ledger; all are of the same community and kind. */
    public static <T> Map<T, Standing> of(List<Filed<T>> ledgers) {
        Map<T, Standing> standings = new LinkedHashMap<>();
        List<Filed<T>> counting = new ArrayList<>();
        List<Filed<T>> inOrder = ledgers.stream()
                .sorted(Comparator.comparing((Filed<T> filed) -> filed.arrived())
                        .thenComparing(Filed::name))
                .toList();
        for (Filed<T> later : inOrder) {
            List<Filed<T>> replaced = new ArrayList<>();
            Standing standing = new Standing.Counts();
            for (Filed<T> earlier : counting) {
                switch (later.days().to(earlier.days())) {
                    case APART -> {}
                    case REPLACES -> replaced.add(earlier);
                    case CLASHES -> {
                        if (standing instanceof Standing.Counts) {
                            standing = new Standing.Clashes(later.days(), earlier);
                        }
                    }
                }
            }
            standings.put(later.ledger(), standing);
            if (standing instanceof Standing.Counts) {
                replaced.forEach(earlier -> standings.put(earlier.ledger(), new Standing.Superseded(later)));
                counting.removeAll(replaced);
                counting.add(later);
            }
        }
        return standings;
    }
}
