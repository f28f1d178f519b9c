package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.datasets.cases.CaseState;
import java.util.ArrayList;
import java.util.List;

/** What asks for attention on a case, in words: the same in lists, cards and exports. */
final class CaseSigns {
    private CaseSigns() {}

    static List<String> of(CaseRow row) {
        List<String> signs = new ArrayList<>();
        if (row.state() == CaseState.OVERDUE) {
            signs.add(row.daysLate() > 0 ? "逾期 " + Figures.count(row.daysLate()) + " 天" : "推诿");
            if (row.reminded()) {
                signs.add("已催办");
            }
        } else if (row.state() == CaseState.LETTER_OUT && row.due() != null) {
            signs.add("应于 " + Figures.date(row.due()) + " 前回函");
        }
        if (row.reboundSeen()) {
            signs.add("办结后又索要 " + Figures.count(row.freshRows()) + " 份");
        }
        if (row.goesOnAfterLetter()) {
            signs.add("发函后仍索要 " + Figures.count(row.freshRows()) + " 份");
        }
        if (row.disputed()) {
            signs.add("有异议待核实");
        }
        if (!row.unitResolved()) {
            signs.add("单位待研判，暂不能发函");
        }
        if (row.gone()) {
            signs.add("现有台账已无此项要求");
        }
        return signs;
    }

    static String words(CaseRow row) {
        return String.join(" · ", of(row));
    }
}
