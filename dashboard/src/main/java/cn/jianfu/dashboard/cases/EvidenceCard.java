package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseBackground.DemandRow;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Some of the ledger rows behind a case, without a word of applicants, and the way to all of them. */
final class EvidenceCard {
    static final int SHOWN = 10;

    private EvidenceCard() {}

    static Component of(List<DemandRow> rows, CaseRow row, PageAddress at) {
        Card card = new Card("台账原行（最近 " + SHOWN + " 行）", "只列事由和位置，不含申请人");
        card.setTestId("case-rows");
        if (rows.isEmpty()) {
            card.add(Notices.nothing("现有台账中已没有这项要求的记录；以前发出的函和办理经过都保留。"));
            return card;
        }
        RouterLink all = RegionsNavigation.link("看台账明细", CasesNavigation.ledgerRows(at, row));
        all.addClassName("link-button");
        all.setTestId("case-ledger");
        card.tool(all);
        card.add(new DataTable<DemandRow>(
                        "台账原行",
                        List.of(
                                Column.text("日期", one -> Cells.text(Figures.date(one.issuedOn()))),
                                Column.text("社区", one -> Cells.text(one.community())),
                                Column.text(
                                        "证明名称（原文）",
                                        one -> Cells.twoLines(Cells.text(one.certificateName()), one.unitName())),
                                Column.<DemandRow>number("份", one -> Cells.count(one.quantity()))
                                        .onlyWhenWide(),
                                Column.<DemandRow>text(
                                                "台账",
                                                one -> Cells.twoLines(
                                                        Cells.text(one.path()),
                                                        one.sheet() + " 第 " + one.rowNumber() + " 行"))
                                        .onlyWhenWide()),
                        Sort.none())
                .rows(rows));
        return card;
    }
}
