package cn.jianfu.dashboard.completeness;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who has not sent in what, in a scope and period; by the published run, since that is what the figures beside it are
 * counted from.
 */
public final class Reporting {
    /** So many months are said by name. */
    private static final int NAMED = 3;

    private final long communities;
    private final List<Missing> kinds;
    private final List<KindMonth> months;
    private final LocalDate today;

    /**
     * @param communities of the scope
     * @param kinds that have to be sent in
     * @param months of those kinds of which some are missing
     */
    Reporting(long communities, List<Missing> kinds, List<KindMonth> months, LocalDate today) {
        this.communities = communities;
        this.kinds = List.copyOf(kinds);
        this.months = List.copyOf(months);
        this.today = today;
    }

    /** How many communities the scope has. */
    public long communities() {
        return communities;
    }

    /** Communities without one of the ledgers that they have to send in, of the kind of which most are missing. */
    public long missing() {
        return kinds.stream().mapToLong(Missing::missing).max().orElse(0);
    }

    /** 应报社区 400 个，已全部报送; else which kind is missing in which months. */
    public String words() {
        String all = "应报社区 "
                + Figures.count(kinds.stream().mapToLong(Missing::due).max().orElse(communities)) + " 个，";
        if (kinds.isEmpty()) {
            return "社区 " + Figures.count(communities) + " 个，没有要求报送台账";
        }
        List<Missing> open = kinds.stream().filter(kind -> kind.missing() > 0).toList();
        if (open.isEmpty()) {
            return all + "已全部报送";
        }
        return all + open.stream().map(kind -> said(kind)).collect(Collectors.joining("；"));
    }

    private String said(Missing kind) {
        String name = kinds.size() == 1
                ? ""
                : LedgerKinds.find(kind.ledgerKind()).map(LedgerKind::subject).orElse(kind.ledgerKind());
        List<KindMonth> open = months.stream()
                .filter(month -> month.ledgerKind().equals(kind.ledgerKind()) && month.missing() > 0)
                .toList();
        List<String> named = new ArrayList<>();
        for (KindMonth month : open.subList(Math.max(0, open.size() - NAMED), open.size())) {
            named.add(Figures.month(month.yearMonth()) + " " + Figures.count(month.missing()) + " 个" + why(month));
        }
        return name + "未报齐 " + Figures.count(kind.missing()) + " 个（" + String.join("、", named)
                + (open.size() > NAMED ? "，还有 " + (open.size() - NAMED) + " 个月" : "") + "）";
    }

    private String why(KindMonth month) {
        LocalDate due = month.dueDay();
        if (due != null && !today.isAfter(due)) {
            return "，" + Figures.date(due) + "到期";
        }
        return month.settled() == month.due() && month.missing() > 0 ? "，已结账" : "";
    }
}
