package cn.jianfu.dashboard.overview;

import cn.jianfu.dashboard.cases.MyTasksCard;
import cn.jianfu.dashboard.completeness.Reporting;
import cn.jianfu.dashboard.ownload.OwnLoadCard;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.regions.RegionCounts;
import cn.jianfu.dashboard.regions.RegionFigures;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.regions.SetAside;
import cn.jianfu.dashboard.regions.SetAsideLine;
import cn.jianfu.dashboard.regions.SetAsideRows;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.record.Submissions;
import cn.jianfu.dashboard.trend.TrendCard;
import cn.jianfu.dashboard.units.RankingFilter;
import cn.jianfu.dashboard.units.UnitRanking;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** 总览: how heavy is the burden, and is it growing? */
@Route("overview")
@RouteAlias("")
@PermitAll
class OverviewView extends Page {
    private static final int TOP = 10;

    private final Desk desk;
    private final OverviewFigures figures;
    private final UnitRanking ranking;
    private final RegionCounts regions;
    private final OwnLoadCard ownLoad;
    private final Submissions submissions;
    private final SetAsideRows setAside;
    private final MyTasksCard tasks;

    OverviewView(
            Desk desk,
            OverviewFigures figures,
            UnitRanking ranking,
            RegionCounts regions,
            OwnLoadCard ownLoad,
            SetAsideRows setAside,
            Submissions submissions,
            MyTasksCard tasks) {
        super(desk, "总览");
        this.desk = desk;
        this.figures = figures;
        this.ranking = ranking;
        this.regions = regions;
        this.ownLoad = ownLoad;
        this.setAside = setAside;
        this.submissions = submissions;
        this.tasks = tasks;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        KeyFigures now = figures.keyFigures(looked);
        add(new KeyFigureTiles(now, figures.keyFigures(looked.in(looked.period().previous())), looked.previous())
                .component());
        SetAside aside = setAside.count(looked, null);
        if (aside.all() > 0) {
            add(SetAsideLine.of(aside, RegionsNavigation.setAside(at)));
        }
        add(new TrendCard(looked.period(), figures.monthly(looked), desk.campaign()).component());
        Div left = new Div(
                new TopUnitsCard(at, ranking.page(looked, RankingFilter.none(), TOP, 0)).component(),
                tasks.of(desk.visitor().account(), looked.scope(), at));
        left.addClassName("stacked");
        Div beside = new Div(left);
        beside.addClassName("side-by-side");
        Div right = new Div();
        right.addClassName("stacked");
        List<RegionFigures> below = regions.children(looked);
        if (!below.isEmpty()) {
            right.add(new RegionsCard(at, below.getFirst().level(), below).component());
        }
        Reporting reporting = desk.reporting(looked);
        right.add(new AttentionCard(at)
                .component(
                        figures.attention(looked),
                        reporting,
                        now.pending(),
                        desk.visitor().account().role().mayAdjudicate(),
                        submissions.unsettled(looked),
                        run().orElseThrow().finishedAt()));
        beside.add(right);
        add(beside);
        add(ownLoad.component(looked.scope(), reporting.communities()));
    }
}
