package cn.jianfu.dashboard.submission.result;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.submission.record.Status;
import cn.jianfu.dashboard.submission.record.Submission;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Submissions as a table: the same for what was just sent in, for what waits, and for the history. */
final class SubmissionTable {
    private SubmissionTable() {}

    static DataTable<Submission> of(List<Submission> rows, Handling handling, Sight sight, boolean withSender) {
        List<Column<Submission>> columns = new ArrayList<>();
        if (withSender) {
            columns.add(Column.<Submission>text(
                            "报送时间",
                            one -> Cells.twoLines(
                                    new Span(Figures.time(one.submittedAt())), one.who() == null ? "台账目录" : one.who()))
                    .onlyWhenWide());
        }
        columns.add(Column.text("文件", one -> file(one, withSender)));
        columns.add(
                Column.<Submission>text("台账期间", one -> Cells.text(period(one))).onlyWhenWide());
        columns.add(Column.<Submission>number("收下行数", one -> Cells.count(one.rowsAccepted()))
                .onlyWhenWide());
        columns.add(Column.text("结果", one -> Badges.of(one.status())));
        columns.add(Column.text("说明", one -> words(one, handling, sight)));
        DataTable<Submission> table = new DataTable<>("报送的台账", columns, Sort.none()).rows(rows);
        table.addClassName("file-table");
        return table;
    }

    private static Component file(Submission one, boolean withSender) {
        Div cell = new Div(new Span(one.fileName()));
        String community = one.community() == null ? "" : one.community();
        String whose = one.chosenBy() == null ? community : community + "（由" + one.chosenBy() + "选定）";
        Span second = new Span(Stream.of(whose, one.ledgers())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        second.addClassName("quiet");
        cell.add(second);
        if (!one.folderHint().isEmpty()) {
            Span folder = new Span("原在 " + one.folderHint());
            folder.addClassName("quiet");
            cell.add(folder);
        }
        if (withSender) {
            Span when = new Span(Figures.time(one.submittedAt()) + (one.who() == null ? " 台账目录" : " " + one.who()));
            when.addClassNames("quiet", "only-narrow");
            cell.add(when);
        }
        cell.addClassNames("two-lines", "file-cell");
        return cell;
    }

    private static String period(Submission one) {
        return one.firstDay() == null || one.lastDay() == null
                ? one.register() ? "现状" : "—"
                : new Period(YearMonth.from(one.firstDay()), YearMonth.from(one.lastDay())).label();
    }

    private static Component words(Submission one, Handling handling, Sight sight) {
        String sentence = one.status() == Status.SUPERSEDED
                ? "由后来的“" + one.supersededBy() + "”替代，不再计入。"
                : Sentence.of(one.message());
        Span words = new Span(sentence);
        words.addClassName("sentence");
        return new Div(words, handling.of(one, sight));
    }
}
