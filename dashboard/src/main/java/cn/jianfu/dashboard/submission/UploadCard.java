package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.runs.RunBar;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Visitor;
import cn.jianfu.database.RunRequests;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;

/** Sending in many files at once, and what became of each. What was sent in this session stays in sight until it ends. */
final class UploadCard extends Div {
    /** The numbers of what was sent in during this session. */
    private static final class SentNow extends ArrayList<Long> {
        private static final long serialVersionUID = 1L;
    }

    private final Visitor visitor;
    private final Sight sight;
    private final Submissions submissions;
    private final RunRequests requests;
    private final Div results = new Div();
    private final SentNow sent;

    UploadCard(
            Visitor visitor,
            Sight sight,
            Submissions submissions,
            Reception reception,
            LedgerStore store,
            RunRequests requests) {
        this.visitor = visitor;
        this.sight = sight;
        this.submissions = submissions;
        this.requests = requests;
        this.sent = sentNow();
        addClassName("stacked");
        Card card = new Card("上传台账", "一次可选或拖入几百份；每份立即检查，读得懂的当场收下，有问题的逐行说明。社区看文件名和“社区”列");
        card.setTestId("upload-card");
        card.add(upload(new LedgerUpload(visitor, reception, store, sent::add)));
        add(card, results);
        showResults();
    }

    private static SentNow sentNow() {
        VaadinSession session = VaadinSession.getCurrent();
        SentNow sent = session.getAttribute(SentNow.class);
        if (sent == null) {
            sent = new SentNow();
            session.setAttribute(SentNow.class, sent);
        }
        return sent;
    }

    private Upload upload(LedgerUpload handler) {
        Upload upload = new Upload(handler);
        upload.setTestId("upload");
        upload.setMaxFileSize(LedgerUpload.MOST_MEGABYTES << 20);
        NativeButton button = new NativeButton("选择文件");
        button.addClassName("primary-link");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span("或把文件拖到这里（.xlsx，每份不超过 " + LedgerUpload.MOST_MEGABYTES + " MB）"));
        upload.setDropLabelIcon(Icon.SUBMISSIONS.draw());
        upload.setI18n(words());
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            showResults();
        });
        return upload;
    }

    private void showResults() {
        results.removeAll();
        List<Submission> of = submissions.some(sight, List.copyOf(sent));
        if (of.isEmpty()) {
            return;
        }
        NativeButton recompute = new NativeButton("重新计算", click -> RunBar.ask(requests, visitor.account()));
        recompute.addClassName("primary-link");
        recompute.setTestId("recompute-after-upload");
        results.add(new ResultsCard(submissions, sight, of).component(recompute));
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne("把文件拖到这里").setMany("把文件拖到这里"));
        words.setAddFiles(new UploadI18N.AddFiles().setOne("选择文件").setMany("选择文件"));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles("文件太多。")
                .setFileIsTooBig("文件超过 " + LedgerUpload.MOST_MEGABYTES + " MB，请只保留台账工作表后重新选择。")
                .setIncorrectFileType("不是可报送的文件。"));
        words.setFile(new UploadI18N.File().setRetry("重试").setStart("开始").setRemove("移除"));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting("正在连接…")
                        .setStalled("网络停顿，请稍候")
                        .setProcessing("正在检查…")
                        .setHeld("排队中"))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("还需 ")
                        .setUnknown("剩余时间未知"))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable("没有传上去，请稍后重试。")
                        .setUnexpectedServerError("没有传上去，请重试；仍不行时，请联系系统管理员。")
                        .setForbidden("您的账号不能报送台账。")));
        words.setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
        return words;
    }
}
