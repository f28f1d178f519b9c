package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The cases that a filter lets through, a page at a time. */
final class CaseTable {
    private CaseTable() {}

    static Component of(
            List<CaseRow> rows, CaseFilter filter, Sight looked, PageAddress at, Supplier<TableFile<CaseRow>> export) {
        Card card = new Card("案件", filter.said());
        card.setTestId("case-table");
        card.tool(export.get().link());
        if (rows.isEmpty()) {
            card.add(Notices.nothing("没有符合条件的案件。可放宽条件；计算完成后，新发现的违规索要会自动立案。"));
            return card;
        }
        Sort sort = new Sort(
                filter.order().name(),
                (header, key) -> CasesNavigation.lists(
                        header, at.with(CaseFilter.SORT, key).with(CaseFilter.PAGE, null)));
        card.add(new DataTable<>("案件", columns(looked, at), sort).rows(rows));
        card.add(new Pager(
                filter.page(),
                CaseFilter.SIZE,
                rows.getFirst().found(),
                false,
                (text, number) -> CasesNavigation.lists(text, at.with(CaseFilter.PAGE, number))));
        return card;
    }

    private static List<Column<CaseRow>> columns(Sight looked, PageAddress at) {
        List<Column<CaseRow>> columns = new ArrayList<>();
        columns.add(Column.text(
                "单位和事项",
                row -> Cells.twoLines(
                        CasesNavigation.one(row.unitName(), at, row.caseId()),
                        row.itemName() + (row.gone() ? "（现有台账已无此项要求）" : ""))));
        columns.add(Column.<CaseRow>text("属性", row -> row.attribute().badge()).onlyWhenWide());
        columns.add(Column.text("状态", row -> StateBadge.of(row.state())));
        columns.add(Column.<CaseRow>number("份数", row -> Cells.count(row.nonCompliant()))
                .sortedBy(CaseFilter.Order.WEIGHT.name())
                .defined("最近一次计算中，这个单位在本地区要求社区出具的这项不合规证明"));
        columns.add(Column.<CaseRow>number("社区", row -> Cells.count(row.communities()))
                .onlyWhenWide());
        columns.add(Column.<CaseRow>text("到这一步", row -> Cells.text(Figures.date(row.since())))
                .onlyWhenWide()
                .sortedBy(CaseFilter.Order.SINCE.name()));
        columns.add(Column.<CaseRow>text("回复时限", row -> Cells.text(Figures.date(row.due())))
                .onlyWhenWide()
                .sortedBy(CaseFilter.Order.DUE.name()));
        columns.add(Column.<CaseRow>text("提示", row -> Cells.quiet(hints(row))).onlyWhenWide());
        if (!looked.scope().code().withinCounty()) {
            columns.add(
                    1,
                    Column.<CaseRow>text("县（市、区）", row -> Cells.text(row.county()))
                            .onlyWhenWide());
        }
        return columns;
    }

    private static String hints(CaseRow row) {
        String assignee = row.assignee() == null ? "" : "经办 " + row.assignee();
        String signs = CaseSigns.words(row);
        return assignee.isEmpty() || signs.isEmpty() ? assignee + signs : signs + " · " + assignee;
    }
}
