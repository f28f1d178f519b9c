package cn.jianfu.dashboard.submission.upload;

import cn.jianfu.dashboard.icon.Icon;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.runs.RunBar;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.reception.Delivery;
import cn.jianfu.dashboard.submission.record.Links;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.result.ResultsCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;

/** Sending in many files at once, and what became of each. What was sent in this session stays in sight until it ends. */
final class UploadCard extends Div {
    /** The numbers of what was sent in during this session. */
    private static final class SentNow extends ArrayList<Long> {
        private static final long serialVersionUID = 1L;
    }

    private final UploadCards parts;
    private final Sight sight;
    private final PageAddress address;
    private final Links links;
    private final Div results = new Div();
    private final UnorderedList refused = new UnorderedList();
    private final SentNow sent;

    UploadCard(UploadCards parts, Sight sight, PageAddress address, Links links) {
        this.parts = parts;
        this.sight = sight;
        this.address = address;
        this.links = links;
        this.sent = sentNow();
        addClassName("stacked");
        Card card = new Card(
                "上传台账", "一次可选或拖入几百份，也可以整个文件夹或一个 ZIP 压缩包；每份立即检查，读得懂的当场收下，有问题的逐行说明。各类台账不用分开，一起报即可；社区看文件名、文件夹名和“社区”列");
        card.setTestId("upload-card");
        refused.addClassNames("remark", "refused-files");
        refused.setVisible(false);
        refused.setTestId("refused-files");
        card.add(new UploadProgress(upload(), this::showResults), refused);
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

    private Upload upload() {
        Upload upload = new Upload(new LedgerUpload(parts.visitor::account, parts.delivery, parts.store, sent::addAll));
        upload.setTestId("upload");
        upload.setMaxFileSize((int) Delivery.MOST_BYTES);
        NativeButton button = new NativeButton("选择文件");
        button.addClassName("primary-link");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span("或把文件、文件夹拖到这里（.xlsx、.xls、.csv、.zip，每份不超过 " + Delivery.MOST_MEGABYTES + " MB）"));
        upload.setDropLabelIcon(Icon.SUBMISSIONS.draw());
        upload.setI18n(UploadWords.of(Delivery.MOST_MEGABYTES));
        upload.addFileRejectedListener(this::refuse);
        return upload;
    }

    /** The browser does not even send it. */
    private void refuse(FileRejectedEvent event) {
        refused.setVisible(true);
        refused.add(new ListItem("“" + event.getFileName() + "”没有上传：" + event.getErrorMessage()));
    }

    private void showResults() {
        results.removeAll();
        List<Submission> of = parts.submissions.some(sight, List.copyOf(sent));
        if (of.isEmpty()) {
            return;
        }
        NativeButton recompute = new NativeButton("重新计算", click -> RunBar.ask(parts.requests, parts.visitor.account()));
        recompute.addClassName("primary-link");
        recompute.setTestId("recompute-after-upload");
        results.add(new ResultsCard(parts.handling, sight, address, links, of)
                .component(parts.whenCounted.sentence(), recompute));
    }
}
