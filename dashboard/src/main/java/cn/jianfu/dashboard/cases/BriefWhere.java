package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseCounts;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.datasets.cases.CaseList;
import cn.jianfu.datasets.cases.CaseState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many cases stand where: list by list, and the states in which there are any. */
final class BriefWhere {
    private BriefWhere() {}

    static BriefBox of(CaseCounts counts, PageAddress at) {
        BriefBox box = new BriefBox(
                "brief-where",
                "案件",
                Figures.count(counts.all()) + " 件，办结率 " + Figures.share(counts.solved(), counts.toSolve()),
                CasesNavigation.lists("三张清单", at.place()));
        for (CaseList list : CaseList.values()) {
            Div states = new Div();
            states.addClassName("brief-states");
            for (CaseState state : CaseState.of(list)) {
                long cases = counts.of(state);
                if (cases > 0) {
                    var link = CasesNavigation.lists(
                            "",
                            at.place()
                                    .with(CasesNavigation.LOOK, CasesNavigation.TABLE)
                                    .with(CaseFilter.STATE, state.name()));
                    link.add(StateBadge.of(state), new Span(" " + Figures.count(cases)));
                    states.add(link);
                }
            }
            Span name = new Span(list.label() + " " + Figures.count(counts.of(list)));
            name.addClassName("brief-list");
            Div line = new Div(name, states);
            line.addClassNames("brief-row", StateBadge.key(list));
            box.add(line);
        }
        return box;
    }
}
