package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseCounts;
import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.page.Tile;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Switch;
import cn.jianfu.datasets.cases.CaseList;
import cn.jianfu.datasets.cases.CaseState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 整治推进: the three lists, as board and as table. */
@Route("cases")
@PermitAll
class CasesView extends Page {
    private final Desk desk;
    private final CaseFiles files;
    private final ExportNotes notes;

    CasesView(Desk desk, CaseFiles files, ExportNotes notes) {
        super(desk, "整治推进");
        this.desk = desk;
        this.files = files;
        this.notes = notes;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        Account account = desk.visitor().account();
        CaseScope scope = CaseScope.of(account, looked.scope());
        CaseFilter filter = CaseFilter.of(at);
        boolean table = at.value(CasesNavigation.LOOK)
                .filter(CasesNavigation.TABLE::equals)
                .isPresent();
        Div ways = Ways.of(account, at);
        ways.add(ThreeLists.of(files, notes, desk, at).link("导出三张清单", "export-lists"));
        Div head = new Div(looks(at, table), ways);
        head.addClassName("cases-head");
        add(head, tiles(files.counts(scope, CaseFilter.none())), new CaseFilters(at));
        add(
                table
                        ? CaseTable.of(
                                files.page(scope, filter),
                                filter,
                                looked,
                                at,
                                () -> CaseExport.of(files, notes, scope, looked, filter))
                        : new CaseBoard(files, scope, filter, at, looked).component());
    }

    private static Component looks(PageAddress at, boolean table) {
        return new Switch("看法")
                .way(CasesNavigation.lists("看板", at.with(CasesNavigation.LOOK, null)), !table)
                .way(CasesNavigation.lists("表格", at.with(CasesNavigation.LOOK, CasesNavigation.TABLE)), table);
    }

    private static Component tiles(CaseCounts counts) {
        return Tile.row(
                list(counts, CaseList.PROBLEM, "等乡镇核报、等发函"),
                list(counts, CaseList.COORDINATION, "函已发出，等回函或研判"),
                list(counts, CaseList.CLOSURE, "已解决、已移交或驳回"),
                new Tile("overdue", "逾期或推诿", Figures.count(counts.of(CaseState.OVERDUE)), "件")
                        .remark("应催办或移交", counts.of(CaseState.OVERDUE) > 0 ? "up" : "level"),
                new Tile("closure-rate", "办结率", Figures.share(counts.solved(), counts.toSolve()), "")
                        .remark(
                                "已解决 " + Figures.count(counts.solved()) + " / " + Figures.count(counts.toSolve())
                                        + " 件；移交 " + Figures.count(counts.of(CaseState.HANDED_OVER)) + " 件另计",
                                "level"));
    }

    private static Tile list(CaseCounts counts, CaseList list, String remark) {
        return new Tile(StateBadge.key(list), list.label(), Figures.count(counts.of(list)), "件")
                .remark(remark, "level");
    }
}
