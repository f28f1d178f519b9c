package cn.jianfu.dashboard.submission.result;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Visitor;
import cn.jianfu.dashboard.submission.community.CommunityDialog;
import cn.jianfu.dashboard.submission.layout.LayoutDialog;
import cn.jianfu.dashboard.submission.layout.Layouts;
import cn.jianfu.dashboard.submission.reading.Finding;
import cn.jianfu.dashboard.submission.reading.KnownRegions;
import cn.jianfu.dashboard.submission.reception.LedgerStore;
import cn.jianfu.dashboard.submission.reception.Reception;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.record.Submissions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.springframework.stereotype.Component;

/** What the visitor can do with a file: answer what is asked, see what is wrong, fetch the marked workbook. */
@Component
public class Handling {
    private final Submissions submissions;
    private final Layouts layouts;
    private final Reception reception;
    private final KnownRegions regions;
    private final LedgerStore store;
    private final MarkedFile marked;
    private final Visitor visitor;

    Handling(
            Submissions submissions,
            Layouts layouts,
            Reception reception,
            KnownRegions regions,
            LedgerStore store,
            MarkedFile marked,
            Visitor visitor) {
        this.submissions = submissions;
        this.layouts = layouts;
        this.reception = reception;
        this.regions = regions;
        this.store = store;
        this.marked = marked;
        this.visitor = visitor;
    }

    Submissions submissions() {
        return submissions;
    }

    Div of(Submission one, Sight sight) {
        Div ways = new Div();
        ways.addClassName("ways-of-file");
        if (one.status().waits()) {
            if (visitor.account().role().maySubmit()) {
                String what = one.status() == Status.WAITING_LAYOUT ? "确认表头" : "选择社区";
                ways.add(button(what, "answer", () -> ask(one)));
            }
            return ways;
        }
        if (one.rowsQuarantined() > 0 && one.faults() > 0) {
            ways.add(button(
                    "看 " + Figures.count(one.faults()) + " 处问题", "open-faults", () -> new FaultsDialog(one, this, sight)
                            .open()));
        }
        if (one.doubts() > 0) {
            NativeButton doubts = button(
                    "看 " + Figures.count(one.doubts()) + " 处提醒", "open-doubts", () -> new FaultsDialog(one, this, sight)
                            .open());
            doubts.addClassName("doubtful");
            ways.add(doubts);
        }
        download(one, sight, ways);
        return ways;
    }

    void download(Submission one, Sight sight, Div ways) {
        if (marked.offered(one)) {
            Anchor link = new Anchor(new MarkedDownload(one, submissions, sight, marked), "下载标注稿");
            link.addClassName("cell-link");
            link.setTestId("marked");
            ways.add(link);
        }
    }

    private static NativeButton button(String text, String testId, Runnable press) {
        NativeButton button = new NativeButton(text, click -> press.run());
        button.addClassName("cell-link");
        button.setTestId(testId);
        return button;
    }

    private void ask(Submission one) {
        Account account = visitor.account();
        Runnable changed = () -> UI.getCurrent().refreshCurrentRoute(false);
        switch (reception.question(one.submissionId()).orElse(null)) {
            case Finding.UnknownLayout unknown ->
                new LayoutDialog(one, unknown.proposals(), store, layouts, reception, account, changed).open();
            case Finding.UnknownCommunity unknown ->
                new CommunityDialog(one, unknown, regions.tree(), reception, account, changed).open();
            case Finding.Readable rows -> again(one, changed);
            case Finding.Unreadable unreadable -> again(one, changed);
            case null -> changed.run();
        }
    }

    /** Somebody has answered the same question for another file in the meantime. */
    private void again(Submission one, Runnable changed) {
        reception.again(one.submissionId(), null, null);
        changed.run();
    }
}
