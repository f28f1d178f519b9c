package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.figures.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a press of a key or button would do to names, worked out before it is pressed.
 *
 * @param chosen the names that are marked, else the one that is looked at
 * @param taken what would be decided of which of them
 * @param doubtful whether what would be decided rests on suggestions that the software does not trust itself: then
 *     the press has to be repeated
 * @param left how many are left alone since their suggestion is not trusted
 */
record Press<E extends Entry>(List<E> chosen, Map<E, Proposal> taken, boolean doubtful, long left) {
    /**
     * @param same whether the verdict is the same for all of them: then a person has it in sight, and may confirm it
     *     for several names
     */
    static <E extends Entry> Press<E> of(List<E> chosen, Function<E, Optional<Proposal>> proposals, boolean same) {
        Map<E, Proposal> sure = new LinkedHashMap<>();
        Map<E, Proposal> unsure = new LinkedHashMap<>();
        for (E entry : chosen) {
            proposals.apply(entry).ifPresent(one -> (one.doubtful() ? unsure : sure).put(entry, one));
        }
        boolean doubtful = sure.isEmpty() && !unsure.isEmpty() && (same || chosen.size() == 1);
        return new Press<>(chosen, doubtful ? unsure : sure, doubtful, doubtful ? 0 : unsure.size());
    }

    /** How many rows it would reach, and what it would leave alone; for the button. */
    String reach() {
        String rows = chosen.getFirst()
                .kind()
                .rows(taken.keySet().stream().mapToLong(Entry::certificates).sum());
        String several = chosen.size() == 1 ? rows : Figures.count(taken.size()) + " 个名称，" + rows;
        return (taken.isEmpty() ? "无可采纳" : several) + (left == 0 ? "" : "，另 " + left + " 个把握不足，须逐个研判");
    }

    /** What has to be confirmed by pressing once more. */
    String question() {
        Proposal first = taken.values().iterator().next();
        return "建议的把握只有 " + Figures.percent(first.confidence()) + "，低于 " + Figures.percent(Proposal.ENOUGH) + "。再按一次确认："
                + reach() + "都定为“" + first.verdict().label() + "”；换一个名称或改按别的键即放弃。";
    }
}
