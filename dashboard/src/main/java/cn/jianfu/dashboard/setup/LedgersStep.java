package cn.jianfu.dashboard.setup;

import cn.jianfu.dashboard.scope.Comparison;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.dashboard.submission.reception.Delivery;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.submission.record.Submissions.Filter;
import cn.jianfu.dashboard.submission.upload.LedgerUpload;
import cn.jianfu.dashboard.submission.upload.UploadProgress;
import cn.jianfu.dashboard.submission.upload.UploadWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import java.time.YearMonth;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** The first ledgers, received as any office's are. */
final class LedgersStep extends Step {
    private static final int SHOWN = 50;

    private final SetupSteps steps;
    private final Div results = new Div();

    LedgersStep(SetupSteps steps, SetupState state) {
        super("ledgers", 4, "放入第一批台账", "社区原来怎么记就怎么交：.xlsx、.xls、.csv、.zip 或整个文件夹；读不懂的当场说明", "");
        this.steps = steps;
        String admin = state.firstAdmin();
        String region = state.regionCode();
        if (admin == null || region == null) {
            waitFor("有了管理员后再放。");
            return;
        }
        // The administrator does for the county's office what the office will do itself from tomorrow on.
        Account sender = new Account(admin, admin, Role.COUNTY_OFFICE, region);
        Upload upload = new Upload(new LedgerUpload(() -> allowed(sender), steps.delivery, steps.store, numbers -> {}));
        upload.setTestId("setup-ledger-upload");
        upload.setMaxFileSize((int) Delivery.MOST_BYTES);
        NativeButton button = new NativeButton("选择文件");
        button.addClassName("primary-link");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span("或把文件、文件夹拖到这里（每份不超过 " + Delivery.MOST_MEGABYTES + " MB）"));
        upload.setI18n(UploadWords.of(Delivery.MOST_MEGABYTES));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName() + "：" + rejected.getErrorMessage()));
        card().add(new UploadProgress(upload, () -> show(sender)), results);
        show(sender);
    }

    private Account allowed(Account sender) {
        if (!steps.setup.open()) {
            throw new AccessDeniedException("本系统已设置完毕，请登录后在“上传台账”页报送。");
        }
        return sender;
    }

    private void show(Account sender) {
        results.removeAll();
        Sight sight = new Sight(
                steps.scopeRule.admit(sender, null), new Period(YearMonth.now(), YearMonth.now()), Comparison.NONE);
        List<Submission> sent = steps.submissions.history(sight, Filter.ALL, SHOWN, 0);
        if (sent.isEmpty()) {
            return;
        }
        long all = steps.submissions.count(sight, Filter.ALL);
        long taken =
                sent.stream().filter(one -> one.status() == Status.ACCEPTED).count();
        Paragraph line = new Paragraph("已送来 " + all + " 份" + (all > SHOWN ? "，下面是最近 " + SHOWN + " 份，其中" : "，") + "收下 "
                + taken + " 份。" + (taken == sent.size() ? "" : "没收下的登录后在“台账报送”页接着处理。"));
        line.setTestId("ledgers-sent");
        UnorderedList list = new UnorderedList();
        list.addClassName("setup-ledgers");
        for (Submission one : sent) {
            ListItem item = new ListItem(
                    (one.status() == Status.ACCEPTED ? "✓ " : "○ ") + one.fileName() + "：" + one.message());
            list.add(item);
        }
        results.add(line, list);
    }
}
