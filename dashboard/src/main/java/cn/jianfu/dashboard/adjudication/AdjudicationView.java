package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Switch;
import cn.jianfu.database.RunRequests;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** 研判: what must a person decide? */
@Route("adjudication")
@RolesAllowed({"COUNTY_OFFICE", "ADMIN", "LEADER", "DISCIPLINE"})
class AdjudicationView extends Page {
    private final Desk desk;
    private final Queue queue;
    private final DecisionStore store;
    private final History history;
    private final Preview preview;
    private final RunRequests requests;

    AdjudicationView(
            Desk desk, Queue queue, DecisionStore store, History history, Preview preview, RunRequests requests) {
        super(desk, "研判");
        this.desk = desk;
        this.queue = queue;
        this.store = store;
        this.history = history;
        this.preview = preview;
        this.requests = requests;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        if (!queue.known()) {
            add(Notices.nothing("现有数据是旧版程序算出来的，还没有判定记录。请点右上角的“重新计算”，算完后就可以研判。"));
            return;
        }
        Account account = desk.visitor().account();
        DecisionScope scope = DecisionScope.of(looked);
        PreviewCard changes = new PreviewCard(preview, looked, scope, requests, account);
        Workplace place = new Workplace(account, scope, looked, at, queue, store, history, changes::refresh);
        String tab = at.value(AdjudicationNavigation.TAB).orElse("");
        add(tabs(at, tab, history.waiting(scope)), holds(place));
        switch (tab) {
            case AdjudicationNavigation.UNITS -> add(UnitsPane.of(place, queue.units(scope, QueueFilter.of(at))));
            case AdjudicationNavigation.TASKS ->
                add(NamesPane.ofTasks(place, queue.names(Kind.TASK, scope, QueueFilter.of(at))));
            case AdjudicationNavigation.HISTORY -> add(new HistoryCard(place).component());
            default -> add(NamesPane.ofCertificates(place, queue.names(Kind.CERTIFICATE, scope, QueueFilter.of(at))));
        }
        add(changes);
    }

    private static Switch tabs(PageAddress at, String tab, long waiting) {
        return new Switch("看法")
                .way(AdjudicationNavigation.link("证明名称", at.place()), tab.isEmpty())
                .way(
                        AdjudicationNavigation.link(
                                "单位名称", at.place().with(AdjudicationNavigation.TAB, AdjudicationNavigation.UNITS)),
                        tab.equals(AdjudicationNavigation.UNITS))
                .way(AdjudicationNavigation.pendingTasks("下派任务", at), tab.equals(AdjudicationNavigation.TASKS))
                .way(
                        AdjudicationNavigation.link(
                                "研判记录" + (waiting == 0 ? "" : "（待复核 " + Figures.count(waiting) + "）"),
                                at.place().with(AdjudicationNavigation.TAB, AdjudicationNavigation.HISTORY)),
                        tab.equals(AdjudicationNavigation.HISTORY));
    }

    /** For whom a decision holds, said before it is made. */
    private static Paragraph holds(Workplace place) {
        String where = place.scope().wide()
                ? "在这里作出的研判适用于" + place.scope().name() + "全部县（市、区），已自行研判的除外"
                : "在这里作出的研判适用于" + place.scope().name() + "的全部社区";
        Paragraph line = new Paragraph(
                place.mayDecide()
                        ? where + (place.store().fourEyes(place.scope()) ? "；须另一人复核后生效。" : "。")
                        : "您的账号可查看研判，不能作出研判。");
        line.addClassNames("quiet", "holds");
        return line;
    }
}
