package cn.jianfu.dashboard.submission.layout;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.scope.RegionCode;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.submission.reception.LedgerStore;
import cn.jianfu.dashboard.submission.reception.Reception;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.workbook.UnreadableWorkbookException;
import cn.jianfu.datasets.workbook.WorkbookFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks what the columns of a file are whose header nobody knows. */
public final class LayoutDialog extends Dialog {
    private final List<SheetForm> forms = new ArrayList<>();
    private final Button confirm = new Button("确认并读入");

    /**
     * @param proposals what the sheets may be
     * @param changed told when the file waits no more
     */
    public LayoutDialog(
            Submission submission,
            List<LayoutProposal> proposals,
            LedgerStore store,
            Layouts layouts,
            Reception reception,
            Account account,
            Runnable changed) {
        setHeaderTitle("确认表头：" + submission.fileName());
        setTestId("layout-dialog");
        setWidth("min(920px, 96vw)");
        add(new Paragraph("这份台账的表头没有见过。请看看是哪种台账、各列认得对不对，不对的改过来。确认一次即可：以后本单位同样表头、内容也相符的文件都照此读，正在等待的同样文件也一起读入。"));
        WorkbookFile file = file(submission, store);
        for (LayoutProposal asked : proposals) {
            Layouts.Offer offer = layouts.offered(asked).orElse(null);
            LayoutProposal proposal = offer == null ? asked : offer.proposal();
            if (offer != null) {
                Paragraph origin = new Paragraph("“" + offer.origin() + "”确认过同样的表头，下面先按它的认法填好；各单位的写法可能不同，请对照样例核对。");
                origin.addClassName("remark");
                origin.setTestId("layout-offer");
                add(origin);
            }
            SheetForm form = new SheetForm(proposal, file, proposals.size() == 1, this::judge);
            forms.add(form);
            add(form);
        }
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setTestId("layout-confirm");
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            int files = layouts.confirm(
                    account,
                    new RegionCode(submission.scopeCode()),
                    forms.stream()
                            .filter(SheetForm::toBeRead)
                            .map(SheetForm::confirmed)
                            .toList());
            close();
            Notification.show(
                    "表头已记住，读入 " + Figures.count(files) + " 份同样表头的文件。", 5000, Notification.Position.BOTTOM_CENTER);
            changed.run();
        });
        Button back = new Button("不是台账，退回", click -> {
            reception.sendBack(submission.submissionId(), "NO_LEDGER_SHEET", "经核对不是台账，或缺少必需的列，没有收下。请按规定的表头填写后重新报送。");
            close();
            changed.run();
        });
        back.setTestId("layout-back");
        getFooter().add(back, new Button("以后再说", click -> close()), confirm);
        judge();
    }

    /** Under the name that it came with: a text file's only sheet is called like it. */
    private static WorkbookFile file(Submission submission, LedgerStore store) {
        Path path = store.absolute(Objects.requireNonNull(submission.storedPath()));
        try (InputStream in = Files.newInputStream(path)) {
            return WorkbookFile.load(submission.fileName(), in);
        } catch (UnreadableWorkbookException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void judge() {
        confirm.setEnabled(forms.stream().anyMatch(SheetForm::toBeRead)
                && forms.stream().allMatch(form -> form.problem().isEmpty()));
    }
}
