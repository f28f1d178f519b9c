package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.cases.letter.LetterBatch;
import cn.jianfu.dashboard.editing.SaveFoot;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.datasets.cases.LetterState;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;

/** What is done to many letters at once. */
final class BatchTools {
    private BatchTools() {}

    static NativeButton draftAll(LetterBatch batch, Account account, CaseScope scope) {
        NativeButton button = new NativeButton("批量拟函", click -> {
            ConfirmDialog sure = new ConfirmDialog(
                    "批量拟函",
                    "给所有已报送、还没有在办函的案件拟函：每个单位每种函一份，同一单位的事项写在一起。拟好后逐份核稿、签发。",
                    "拟函",
                    confirmed -> tell(batch.draft(account, scope)),
                    "取消",
                    cancelled -> {});
            sure.setId("batch-confirm");
            sure.open();
        });
        button.addClassName("link-button");
        button.setTestId("batch-draft");
        return button;
    }

    private static void tell(LetterBatch.Drafted drafted) {
        SaveFoot.tell("已拟 " + Figures.count(drafted.letters()) + " 份函，写入 " + Figures.count(drafted.cases()) + " 个案件"
                + (drafted.refused().isEmpty()
                        ? "。"
                        : "；另有 " + Figures.count(drafted.refused().size()) + " 个单位没有拟成："
                                + drafted.refused().getFirst() + "。"));
        CasesNavigation.again();
    }

    static Anchor zip(LetterBatch batch, Desk desk, LetterState state, int page) {
        DownloadHandler handler = (DownloadEvent event) -> {
            CaseScope own = CaseDownloads.own(desk);
            event.setFileName("函件_" + state.label() + ".zip");
            event.setContentType("application/zip");
            batch.write(own, state, page, event.getOutputStream());
        };
        Anchor link = new Anchor(handler, "打包下载本页（.zip）");
        link.addClassNames("link-button", "only-wide");
        link.setTestId("letters-zip");
        return link;
    }
}
