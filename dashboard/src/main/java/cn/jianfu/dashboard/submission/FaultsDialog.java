package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.quarantine.Reason;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one file, row by row. */
final class FaultsDialog extends Dialog {
    private static final int SHOWN = 200;

    FaultsDialog(Submission submission, Submissions submissions, Sight sight) {
        setHeaderTitle(submission.fileName());
        setTestId("faults");
        setWidth("min(940px, 94vw)");
        List<Long> number = List.of(submission.submissionId());
        List<Submissions.FaultOfFile> faults = submissions.faults(sight, number);
        add(new DataTable<Submissions.FaultOfFile>(
                        "没有读懂的行",
                        List.of(
                                Column.<Submissions.FaultOfFile>text("工作表", fault -> Cells.text(said(fault.sheet())))
                                        .onlyWhenWide(),
                                Column.text(
                                        "行号",
                                        fault -> Cells.text(
                                                fault.rowNumber() == null ? "整份" : "第 " + fault.rowNumber() + " 行")),
                                Column.text("列", fault -> Cells.text(said(fault.columnName()))),
                                Column.<Submissions.FaultOfFile>text(
                                                "原来写的", fault -> Cells.text(said(fault.rawValue())))
                                        .onlyWhenWide(),
                                Column.text(
                                        "原因与改法",
                                        fault -> Cells.twoLines(
                                                new Span(fault.code() == null ? "" : Reason.label(fault.code())),
                                                fault.message() == null ? "" : Sentence.of(fault.message())))),
                        Sort.none())
                .rows(faults.subList(0, Math.min(SHOWN, faults.size()))));
        if (faults.size() > SHOWN) {
            add(new Paragraph("只列出前 " + SHOWN + " 处，全部请导出。"));
        }
        getFooter()
                .add(
                        FaultFile.of("报送问题", sight, () -> submissions.faults(sight, number), TableFile.Format.XLSX)
                                .link(),
                        new Button("关闭", click -> close()));
    }

    private static String said(@Nullable String text) {
        return text == null ? "—" : text;
    }
}
