package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.campaign.Campaigns;
import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.cases.file.OverdueUnit;
import cn.jianfu.dashboard.cases.progress.Progress;
import cn.jianfu.dashboard.cases.progress.ProgressNavigation;
import cn.jianfu.dashboard.cases.progress.StageNow;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.datasets.cases.CaseState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** 一页看: how many cases stand where, what is overdue and at whom, what came back; on one screen of a phone. */
@Route("cases/brief")
@PermitAll
class BriefView extends Page {
    private static final int SHOWN = 3;

    private final Desk desk;
    private final CaseFiles files;
    private final Campaigns campaigns;
    private final Progress progress;

    BriefView(Desk desk, CaseFiles files, Campaigns campaigns, Progress progress) {
        super(desk, "整治一页看");
        this.desk = desk;
        this.files = files;
        this.campaigns = campaigns;
        this.progress = progress;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        Account account = desk.visitor().account();
        CaseScope scope = CaseScope.of(account, looked.scope());
        BriefBox where = BriefWhere.of(files.counts(scope, CaseFilter.none()), at);
        Div page = new Div(where, overdue(scope, at), rebounds(scope, at));
        if (ProgressNavigation.openFor(account.role())) {
            campaigns.of(looked.scope()).stream()
                    .findFirst()
                    .ifPresent(
                            one -> page.addComponentAtIndex(1, StageNow.of(one, progress.of(looked.scope(), one), at)));
        }
        page.addClassName("brief");
        add(page);
    }

    private Component overdue(CaseScope scope, PageAddress at) {
        List<OverdueUnit> units = files.overdueUnits(scope, SHOWN);
        BriefBox box = new BriefBox(
                "brief-overdue",
                "逾期或推诿",
                units.isEmpty() ? "没有" : Figures.count(units.getFirst().allCases()) + " 件",
                units.isEmpty() ? null : CasesNavigation.only("全部", at, CaseFilter.Only.OVERDUE));
        for (OverdueUnit unit : units) {
            box.line(
                    CasesNavigation.lists(
                            unit.unitName(),
                            at.place()
                                    .with(CasesNavigation.LOOK, CasesNavigation.TABLE)
                                    .with(CaseFilter.STATE, CaseState.OVERDUE.name())
                                    .with(CaseFilter.UNIT, unit.unitKey())),
                    Figures.count(unit.cases()) + " 件，" + late(unit));
        }
        return box.more(units.isEmpty() ? 0 : units.getFirst().allUnits() - units.size(), "个单位");
    }

    private static String late(OverdueUnit unit) {
        long days = unit.due() == null ? 0 : ChronoUnit.DAYS.between(unit.due(), Figures.today());
        return days > 0 ? "最长 " + Figures.count(days) + " 天" : "推诿";
    }

    private Component rebounds(CaseScope scope, PageAddress at) {
        List<CaseRow> opened = files.all(scope, CaseFilter.of(CaseState.REBOUND), SHOWN);
        List<CaseRow> seen = files.all(scope, CaseFilter.only(CaseFilter.Only.REBOUND, 1), SHOWN);
        long all = found(opened) + found(seen);
        BriefBox box = new BriefBox(
                "brief-rebounds",
                "反弹",
                all == 0 ? "没有" : Figures.count(all) + " 件",
                seen.isEmpty() ? null : CasesNavigation.only("办结后又有索要", at, CaseFilter.Only.REBOUND));
        List<CaseRow> rows = new ArrayList<>(opened);
        rows.addAll(seen);
        for (CaseRow row : rows.subList(0, Math.min(SHOWN, rows.size()))) {
            box.line(
                    CasesNavigation.one(row.title(), at, row.caseId()),
                    row.state() == CaseState.REBOUND ? "已重新立案" : "办结后 " + Figures.count(row.freshRows()) + " 份");
        }
        return box.more(all - Math.min(SHOWN, rows.size()), "件");
    }

    private static long found(List<CaseRow> rows) {
        return rows.isEmpty() ? 0 : rows.getFirst().found();
    }
}
