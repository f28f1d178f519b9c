package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.runs.AutomaticRunsCard;
import cn.jianfu.dashboard.runs.RunBar;
import cn.jianfu.dashboard.runs.WhenCounted;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.submission.closing.ClosingDialog;
import cn.jianfu.dashboard.submission.closing.MonthClosings;
import cn.jianfu.dashboard.submission.inbox.InboxCard;
import cn.jianfu.dashboard.submission.layout.ConfirmedCard;
import cn.jianfu.dashboard.submission.layout.Layouts;
import cn.jianfu.dashboard.submission.matrix.DueDayDialog;
import cn.jianfu.dashboard.submission.matrix.MatrixCard;
import cn.jianfu.dashboard.submission.matrix.MonthCard;
import cn.jianfu.dashboard.submission.matrix.ReportingStatus;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.dashboard.submission.record.Links;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.record.Submissions;
import cn.jianfu.dashboard.submission.result.Handling;
import cn.jianfu.dashboard.submission.result.HistoryCard;
import cn.jianfu.dashboard.submission.result.WaitingCard;
import cn.jianfu.dashboard.submission.upload.BlankWorkbooks;
import cn.jianfu.dashboard.submission.upload.UploadCards;
import cn.jianfu.dashboard.table.Switch;
import cn.jianfu.database.RunRequests;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** 台账报送: what came in, what did not, and sending in. */
@Route("submissions")
@PermitAll
class SubmissionsView extends Page {
    private final Desk desk;
    private final Submissions submissions;
    private final ReportingStatus reporting;
    private final MonthClosings closings;
    private final KnownRegions regions;
    private final Handling handling;
    private final UploadCards uploads;
    private final Layouts layouts;
    private final InboxCard inbox;
    private final AutomaticRunsCard automatic;
    private final RunRequests requests;
    private final WhenCounted whenCounted;

    SubmissionsView(
            Desk desk,
            Submissions submissions,
            ReportingStatus reporting,
            MonthClosings closings,
            KnownRegions regions,
            Handling handling,
            UploadCards uploads,
            Layouts layouts,
            InboxCard inbox,
            AutomaticRunsCard automatic,
            RunRequests requests,
            WhenCounted whenCounted) {
        super(desk, "台账报送");
        this.desk = desk;
        this.submissions = submissions;
        this.reporting = reporting;
        this.closings = closings;
        this.regions = regions;
        this.handling = handling;
        this.uploads = uploads;
        this.layouts = layouts;
        this.inbox = inbox;
        this.automatic = automatic;
        this.requests = requests;
        this.whenCounted = whenCounted;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        boolean maySubmit = desk.visitor().account().role().maySubmit();
        String show = at.value(Links.SHOW).orElse("");
        Links links = SubmissionsNavigation::link;
        add(ways(at, show, maySubmit));
        List<Submission> waiting = submissions.waiting(looked);
        if (show.equals(Links.UPLOAD) && maySubmit) {
            add(uploads.of(looked, at, links));
            if (!waiting.isEmpty()) {
                add(WaitingCard.of(waiting, handling, looked));
            }
            add(BlankWorkbooks.card());
            ConfirmedCard.of(layouts, desk.visitor().account()).ifPresent(this::add);
        } else if (show.equals(Links.HISTORY)) {
            remarks(looked, at, waiting.size(), maySubmit);
            at.month(Links.MONTH)
                    .flatMap(month -> MonthCard.of(reporting, looked, at, month))
                    .ifPresent(this::add);
            add(new HistoryCard(handling, regions, looked, at, links).component());
        } else if (show.equals(Links.INBOX)) {
            add(
                    inbox.of(looked, desk.visitor().account()),
                    automatic.of(desk.visitor().account()));
        } else {
            remarks(looked, at, waiting.size(), maySubmit);
            Account account = desk.visitor().account();
            add(new MatrixCard(reporting, looked, at, links)
                    .component(
                            DueDayDialog.button(reporting, looked, account),
                            ClosingDialog.button(closings, looked, account)));
        }
    }

    private static Switch ways(PageAddress at, String show, boolean maySubmit) {
        Switch ways = new Switch("看法");
        ways.way(SubmissionsNavigation.stands("报送情况", at), show.isEmpty());
        if (maySubmit) {
            ways.way(way("上传台账", at, Links.UPLOAD), show.equals(Links.UPLOAD));
        }
        ways.way(way("报送记录", at, Links.HISTORY), show.equals(Links.HISTORY));
        ways.way(way("共享文件夹", at, Links.INBOX), show.equals(Links.INBOX));
        return ways;
    }

    private static com.vaadin.flow.router.RouterLink way(String text, PageAddress at, String show) {
        return SubmissionsNavigation.link(text, at.place().with(Links.SHOW, show));
    }

    private void remarks(Sight looked, PageAddress at, int waiting, boolean maySubmit) {
        if (waiting > 0) {
            Div remark = new Div(new Span("有 " + waiting + " 份文件要有人确认表头或选定社区，确认后才能读入。"));
            if (maySubmit) {
                remark.add(way("去确认", at, Links.UPLOAD));
            }
            remark.addClassName("remark");
            remark.setTestId("asked");
            add(remark);
        }
        long uncounted = submissions.unsettled(looked).uncounted();
        if (uncounted > 0) {
            Div remark = new Div(
                    new Paragraph("有 " + Figures.count(uncounted) + " 份新收下的台账还没有计入各项数字，" + whenCounted.sentence()));
            if (maySubmit) {
                remark.add(recompute());
            }
            remark.addClassNames("remark", "remark-with-button");
            remark.setTestId("waiting");
            add(remark);
        }
    }

    private NativeButton recompute() {
        NativeButton recompute = new NativeButton(
                "重新计算", click -> RunBar.ask(requests, desk.visitor().account()));
        recompute.addClassName("primary-link");
        recompute.setTestId("recompute-now");
        return recompute;
    }
}
