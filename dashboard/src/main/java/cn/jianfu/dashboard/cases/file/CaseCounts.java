package cn.jianfu.dashboard.cases.file;

import cn.jianfu.datasets.cases.CaseList;
import cn.jianfu.datasets.cases.CaseState;
import java.util.Map;

/** How many cases of each state there are. */
public record CaseCounts(Map<CaseState, Long> cases) {
    public CaseCounts {
        cases = Map.copyOf(cases);
    }

    public long of(CaseState state) {
        return cases.getOrDefault(state, 0L);
    }

    public long of(CaseList list) {
        return CaseState.of(list).stream().mapToLong(this::of).sum();
    }

    /** All of them. */
    public long all() {
        return cases.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that were solved. */
    public long solved() {
        return cases.keySet().stream()
                .filter(CaseState::solved)
                .mapToLong(this::of)
                .sum();
    }

    /** Those that a closure rate is of: without the ones that were none, and those handed over stand apart. */
    public long toSolve() {
        return all() - of(CaseState.REJECTED) - of(CaseState.HANDED_OVER);
    }
}
