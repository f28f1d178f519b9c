package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Switch;
import cn.jianfu.database.RunRequests;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 台账报送: what came in, what did not, and sending in. */
@Route("submissions")
@PermitAll
class SubmissionsView extends Page {
    private final Desk desk;
    private final Submissions submissions;
    private final Reception reception;
    private final LedgerStore store;
    private final RunRequests requests;

    SubmissionsView(Desk desk, Submissions submissions, Reception reception, LedgerStore store, RunRequests requests) {
        super(desk, "台账报送");
        this.desk = desk;
        this.submissions = submissions;
        this.reception = reception;
        this.store = store;
        this.requests = requests;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        boolean maySubmit = desk.visitor().account().role().maySubmit();
        String show = at.value(SubmissionsNavigation.SHOW).orElse("");
        Switch ways = new Switch("看法");
        ways.way(SubmissionsNavigation.stands("报送情况", at), show.isEmpty());
        if (maySubmit) {
            ways.way(
                    SubmissionsNavigation.link(
                            "上传台账", at.place().with(SubmissionsNavigation.SHOW, SubmissionsNavigation.UPLOAD)),
                    show.equals(SubmissionsNavigation.UPLOAD));
        }
        ways.way(
                SubmissionsNavigation.link(
                        "报送记录", at.place().with(SubmissionsNavigation.SHOW, SubmissionsNavigation.HISTORY)),
                show.equals(SubmissionsNavigation.HISTORY));
        add(ways);
        long waiting = submissions.waiting(looked);
        if (waiting > 0 && !show.equals(SubmissionsNavigation.UPLOAD)) {
            Paragraph remark = new Paragraph("有 " + Figures.count(waiting) + " 份新收下的台账还没有计入各项数字，重新计算后计入。");
            remark.addClassName("remark");
            remark.setTestId("waiting");
            add(remark);
        }
        if (show.equals(SubmissionsNavigation.UPLOAD) && maySubmit) {
            add(new UploadCard(desk.visitor(), looked, submissions, reception, store, requests));
        } else if (show.equals(SubmissionsNavigation.HISTORY)) {
            add(new HistoryCard(submissions, looked, at).component());
        } else {
            add(new StandsCard(looked, at, submissions.stands(looked)).component());
        }
    }
}
