package cn.jianfu.datasets.reading;

import cn.jianfu.datasets.kind.LedgerKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What adds up over all sheets of a file. */
final class FileTally {
    private static final int MOST_NAMES = 200;

    final NumberGaps gaps = new NumberGaps();
    final Map<String, Long> communities = new LinkedHashMap<>();
    final Set<String> sheets = new LinkedHashSet<>();
    final List<String> titles = new ArrayList<>();
    final List<LayoutProposal> proposals = new ArrayList<>();

    @Nullable
    LedgerKind kind;

    @Nullable
    Period stated;

    @Nullable
    Period dated;

    @Nullable
    String county;

    long rows;
    long accepted;
    long quarantined;
    long hidden;

    void row(LedgerKind of, @Nullable String number, boolean isHidden) {
        rows++;
        kind = kind == null ? of : kind;
        hidden += isHidden ? 1 : 0;
        if (number != null) {
            gaps.add(number);
        }
    }

    void quarantined() {
        quarantined++;
    }

    void community(@Nullable String community) {
        if (community != null && (communities.size() < MOST_NAMES || communities.containsKey(community))) {
            communities.merge(community, 1L, Long::sum);
        }
    }

    void accepted(@Nullable LocalDate on) {
        accepted++;
        if (on != null && (dated == null || !dated.contains(on))) {
            Period day = new Period(on, on);
            dated = dated == null ? day : dated.and(day);
        }
    }
}
