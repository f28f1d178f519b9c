package cn.jianfu.dashboard.submission.result;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.quarantine.Reason;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.record.FaultOfFile;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one file, row by row: what has to be mended, and apart from it what was accepted but is doubtful. */
final class FaultsDialog extends Dialog {
    private static final int SHOWN = 200;

    FaultsDialog(Submission submission, Handling handling, Sight sight) {
        setHeaderTitle(submission.fileName());
        setTestId("faults");
        addClassName("faults-dialog");
        setWidth("min(940px, 96vw)");
        List<Long> number = List.of(submission.submissionId());
        List<FaultOfFile> all = handling.submissions().faults(sight, number).stream()
                .filter(fault -> fault.code() != null)
                .toList();
        part("须改正", "这些行没有计入；在原文件里改好后整份重新报送。", false, all);
        part("请核对", "已照样计入；请看看是不是写错了，没有错就不用管。", true, all);
        Div ways = new Div(
                FaultFile.of("报送问题", sight, () -> handling.submissions().faults(sight, number), TableFile.Format.XLSX)
                        .link());
        ways.addClassName("ways-of-file");
        handling.download(submission, sight, ways);
        getFooter().add(ways, new Button("关闭", click -> close()));
    }

    private void part(String title, String explanation, boolean doubtful, List<FaultOfFile> all) {
        List<FaultOfFile> faults =
                all.stream().filter(fault -> fault.doubtful() == doubtful).toList();
        if (faults.isEmpty()) {
            return;
        }
        H3 heading = new H3(title + " " + Figures.count(faults.size()) + " 处");
        heading.addClassName(doubtful ? "doubtful" : "faulty");
        heading.setTestId(doubtful ? "doubts-part" : "faults-part");
        Paragraph words = new Paragraph(explanation);
        words.addClassName("quiet");
        add(heading, words, table(title, faults.subList(0, Math.min(SHOWN, faults.size()))));
        if (faults.size() > SHOWN) {
            add(new Paragraph("只列出前 " + SHOWN + " 处，全部请导出。"));
        }
    }

    private static DataTable<FaultOfFile> table(String caption, List<FaultOfFile> faults) {
        DataTable<FaultOfFile> table = new DataTable<FaultOfFile>(
                        caption,
                        List.of(
                                Column.<FaultOfFile>text("工作表", fault -> Cells.text(said(fault.sheet())))
                                        .onlyWhenWide(),
                                Column.text(
                                        "行号",
                                        fault -> Cells.text(
                                                fault.rowNumber() == null ? "整份" : "第 " + fault.rowNumber() + " 行")),
                                Column.<FaultOfFile>text("列", fault -> Cells.text(said(fault.columnName())))
                                        .onlyWhenWide(),
                                Column.<FaultOfFile>text("原来写的", fault -> Cells.text(said(fault.rawValue())))
                                        .onlyWhenWide(),
                                Column.text("原因与改法", FaultsDialog::reason)),
                        Sort.none())
                .rows(faults);
        table.addClassName("fault-table");
        return table;
    }

    private static com.vaadin.flow.component.Component reason(FaultOfFile fault) {
        String column = fault.columnName() == null ? "" : fault.columnName();
        String value = fault.rawValue() == null ? "" : "“" + fault.rawValue() + "”";
        Span written = new Span((column + " " + value).strip());
        written.addClassNames("quiet", "only-narrow");
        Div cell = new Div(
                new Span(fault.code() == null ? "" : Reason.label(fault.code())),
                written,
                new Span(fault.message() == null ? "" : Sentence.of(fault.message())));
        cell.addClassName("two-lines");
        return cell;
    }

    private static String said(@Nullable String text) {
        return text == null ? "—" : text;
    }
}
