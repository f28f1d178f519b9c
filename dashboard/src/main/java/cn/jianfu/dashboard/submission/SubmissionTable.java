package cn.jianfu.dashboard.submission;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Submissions as a table: the same for what was just sent in and for the history. */
final class SubmissionTable {
    private SubmissionTable() {}

    static DataTable<Submission> of(List<Submission> rows, Submissions submissions, Sight sight, boolean withSender) {
        List<Column<Submission>> columns = new ArrayList<>();
        if (withSender) {
            columns.add(Column.<Submission>text(
                            "报送时间",
                            one -> Cells.twoLines(
                                    new Span(Figures.time(one.submittedAt())), one.who() == null ? "台账目录" : one.who()))
                    .onlyWhenWide());
        }
        columns.add(Column.text("文件", SubmissionTable::file));
        columns.add(
                Column.<Submission>text("台账期间", one -> Cells.text(period(one))).onlyWhenWide());
        columns.add(Column.<Submission>number("收下行数", one -> Cells.count(one.rowsAccepted()))
                .onlyWhenWide());
        columns.add(Column.text("结果", one -> Badges.of(one.status())));
        columns.add(Column.text("说明", one -> words(one, submissions, sight)));
        return new DataTable<>("报送的台账", columns, Sort.none()).rows(rows);
    }

    private static Component file(Submission one) {
        Component cell = Cells.twoLines(new Span(one.fileName()), one.community() == null ? "" : one.community());
        cell.getElement().getClassList().add("file-cell");
        return cell;
    }

    private static String period(Submission one) {
        return one.firstDay() == null || one.lastDay() == null
                ? "—"
                : new Period(YearMonth.from(one.firstDay()), YearMonth.from(one.lastDay())).label();
    }

    private static Component words(Submission one, Submissions submissions, Sight sight) {
        String sentence = one.status() == Submission.Status.SUPERSEDED
                ? "由后来的“" + one.supersededBy() + "”替代，不再计入。"
                : Sentence.of(one.message());
        Span words = new Span(sentence);
        words.addClassName("sentence");
        Div cell = new Div(words);
        if (one.faults() > 0 && one.rowsQuarantined() > 0) {
            NativeButton open = new NativeButton(
                    "看 " + Figures.count(one.faults()) + " 处问题",
                    click -> new FaultsDialog(one, submissions, sight).open());
            open.addClassName("cell-link");
            open.setTestId("open-faults");
            cell.add(new Span(" "), open);
        }
        return cell;
    }
}
