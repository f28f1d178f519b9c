package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseBackground.TownshipDemand;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import java.util.List;

/** Where a case was found, and what each township said of it. */
final class TownshipsCard {
    private TownshipsCard() {}

    static Component of(List<TownshipDemand> townships, PageAddress at, CaseRow row) {
        long longest =
                townships.stream().mapToLong(TownshipDemand::nonCompliant).max().orElse(0);
        Card card = new Card("在哪里索要", "点份数看台账原行");
        card.setTestId("case-townships");
        card.add(new DataTable<TownshipDemand>(
                        "涉及的乡镇（街道）",
                        List.of(
                                Column.text("乡镇（街道）", one -> Cells.text(one.name())),
                                Column.number(
                                        "份数",
                                        one -> Cells.bar(
                                                RegionsNavigation.link(
                                                        Figures.count(one.nonCompliant()),
                                                        CasesNavigation.ledgerRows(
                                                                at.with(PageAddress.SCOPE, one.townshipCode()), row)),
                                                one.nonCompliant(),
                                                longest,
                                                row.attribute().key())),
                                Column.<TownshipDemand>number("社区", one -> Cells.count(one.communities()))
                                        .onlyWhenWide(),
                                Column.text("乡镇意见", one -> Cells.quiet(said(one)))),
                        Sort.none())
                .rows(townships));
        return card;
    }

    private static String said(TownshipDemand one) {
        return one.finding() == null ? "还没有表态" : one.finding().label();
    }
}
