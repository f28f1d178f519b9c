package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.datasets.cases.CaseList;
import cn.jianfu.datasets.cases.CaseState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;

/** The three lists side by side: of each state its first cases, and the way to all of them. */
final class CaseBoard {
    private static final int OF_EACH = 6;

    private final CaseFilter filter;
    private final PageAddress at;
    private final boolean severalCounties;
    private final Map<CaseState, List<CaseRow>> rows;

    CaseBoard(CaseFiles files, CaseScope scope, CaseFilter filter, PageAddress at, Sight looked) {
        this.filter = filter;
        this.at = at;
        this.severalCounties = !looked.scope().code().withinCounty();
        this.rows = files.board(scope, filter, OF_EACH);
    }

    Component component() {
        Div board = new Div();
        board.addClassName("board");
        board.setTestId("board");
        for (CaseList list : CaseList.values()) {
            if (filter.list() == null || filter.list() == list) {
                board.add(column(list));
            }
        }
        return board;
    }

    private Component column(CaseList list) {
        long all = CaseState.of(list).stream().mapToLong(this::found).sum();
        Section column = new Section(new H2(new Span(list.label()), Cells.quiet(Figures.count(all) + " 件")));
        column.addClassNames("board-column", StateBadge.key(list));
        column.setTestId("list-" + list.name());
        CaseState.of(list).stream().filter(state -> found(state) > 0).forEach(state -> column.add(group(state)));
        if (all == 0) {
            column.add(Cells.quiet(
                    filter.equals(CaseFilter.none())
                            ? switch (list) {
                                case PROBLEM -> "没有待处理的问题。计算完成后，新发现的违规索要会自动出现在这里。";
                                case COORDINATION -> "没有在途的函。";
                                case CLOSURE -> "还没有办结的案件。";
                            }
                            : "没有符合条件的案件，可放宽条件。"));
        }
        return column;
    }

    private long found(CaseState state) {
        List<CaseRow> some = rows.getOrDefault(state, List.of());
        return some.isEmpty() ? 0 : some.getFirst().found();
    }

    private Component group(CaseState state) {
        Div group = new Div();
        group.addClassName("board-group");
        H3 heading = new H3(StateBadge.of(state), Cells.quiet(Figures.count(found(state)) + " 件"));
        UnorderedList cards = new UnorderedList();
        rows.getOrDefault(state, List.of()).forEach(row -> cards.add(card(row)));
        group.add(heading, cards);
        if (found(state) > OF_EACH) {
            group.add(CasesNavigation.lists(
                    "全部 " + Figures.count(found(state)) + " 件 →",
                    at.with(CasesNavigation.LOOK, CasesNavigation.TABLE).with(CaseFilter.STATE, state.name())));
        }
        return group;
    }

    private ListItem card(CaseRow row) {
        Component title = CasesNavigation.one(row.unitName(), at, row.caseId());
        Div what = new Div(row.attribute().badge(), new Span(row.itemName()));
        what.addClassName("case-item");
        Span weight = Cells.quiet(Figures.count(row.nonCompliant()) + " 份 · " + Figures.count(row.communities())
                + " 个社区" + (severalCounties ? " · " + row.county() : ""));
        ListItem card = new ListItem(title, what, weight);
        card.addClassName("case-card");
        String signs = CaseSigns.words(row);
        if (!signs.isEmpty()) {
            Span line = new Span(signs);
            line.addClassName("case-signs");
            card.add(line);
        }
        return card;
    }
}
