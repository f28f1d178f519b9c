package cn.jianfu.dashboard.submission.layout;

import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.kind.LedgerKind;
import cn.jianfu.datasets.kind.LedgerKinds;
import cn.jianfu.datasets.reading.LayoutFields;
import cn.jianfu.datasets.reading.LayoutFields.Choice;
import cn.jianfu.datasets.reading.LayoutProposal;
import cn.jianfu.datasets.reading.OtherKind;
import cn.jianfu.datasets.reading.ProposedColumn;
import cn.jianfu.datasets.workbook.CellReference;
import cn.jianfu.datasets.workbook.WorkbookFile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One sheet with an unknown header: each column with what it may be, for a person to correct. */
final class SheetForm extends Div {
    private final WorkbookFile file;
    private final SheetHead head;
    private final Div columns = new Div();
    private final Map<ProposedColumn, Select<Choice>> selects = new LinkedHashMap<>();
    private final Checkbox read = new Checkbox("读这张工作表");
    private final Paragraph problem = new Paragraph();
    private final Runnable changed;
    private LayoutProposal proposal;
    private LedgerKind kind;

    /** @param only whether it is the file's only such sheet, which then has to be read */
    SheetForm(LayoutProposal proposal, WorkbookFile file, boolean only, Runnable changed) {
        this.proposal = proposal;
        this.kind = LedgerKinds.find(proposal.kind()).orElseThrow();
        this.file = file;
        this.head = SheetHead.of(file, proposal);
        this.changed = changed;
        addClassName("sheet-form");
        add(new H3("工作表“" + proposal.sheet() + "”"));
        add(new Paragraph(proposal.headerRow() == 0 ? "没有找到表头，按各列的内容推测。" : "表头在第 " + proposal.headerRow() + " 行。"));
        read.setValue(only || proposal.missing().isEmpty());
        read.setVisible(!only);
        read.addValueChangeListener(change -> judge());
        columns.add(table());
        add(read, kindSelect(), columns, problem);
        problem.addClassName("remark");
        problem.setTestId("layout-problem");
        judge();
    }

    /** Another kind has other fields: what the columns are is proposed anew. */
    private Select<LedgerKind> kindSelect() {
        Select<LedgerKind> select = new Select<>();
        select.setLabel("这是哪种台账");
        select.setItems(LedgerKinds.all());
        select.setItemLabelGenerator(LedgerKind::label);
        select.setValue(kind);
        select.setTestId("layout-kind");
        select.addValueChangeListener(change -> {
            kind = change.getValue();
            proposal = OtherKind.of(file, proposal, kind);
            selects.clear();
            columns.removeAll();
            columns.add(table());
            judge();
        });
        return select;
    }

    private Component table() {
        List<Choice> choices = LayoutFields.of(kind);
        return new DataTable<ProposedColumn>(
                        "各列是什么",
                        List.of(
                                Column.text(
                                        "列",
                                        column -> Cells.twoLines(
                                                new Span(column.heading().isEmpty() ? "（没有表头）" : column.heading()),
                                                CellReference.letters(column.column()) + " 列")),
                                Column.text("前几行", column -> {
                                    Span examples = new Span(head.examples(column.column()));
                                    examples.addClassName("sentence");
                                    return examples;
                                }),
                                Column.text("这一列是", column -> select(column, choices)),
                                Column.<ProposedColumn>text("把握", SheetForm::confidence)),
                        Sort.none())
                .rows(proposal.columns());
    }

    private Select<Choice> select(ProposedColumn column, List<Choice> choices) {
        Select<Choice> select = new Select<>();
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? "不读这一列" : choice.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("不读这一列");
        select.setPlaceholder("不读这一列");
        select.setAriaLabel(
                (column.heading().isEmpty() ? CellReference.letters(column.column()) + " 列" : column.heading())
                        + "是什么");
        select.setTestId("layout-column-" + column.column());
        choices.stream()
                .filter(choice -> choice.name().equals(column.field()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> judge());
        selects.put(column, select);
        return select;
    }

    private static Component confidence(ProposedColumn column) {
        return column.field() == null
                ? Cells.twoLines(new Span("—"), column.why())
                : Cells.twoLines(new Span(Math.round(column.confidence() * 100) + "%"), Sentence.of(column.why()));
    }

    /** What still has to be said; empty when nothing has. */
    Optional<String> problem() {
        if (!read.getValue()) {
            return Optional.empty();
        }
        List<String> chosen = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Select<Choice> select : selects.values()) {
            Choice choice = select.getValue();
            if (choice != null) {
                if (!seen.add(choice.name())) {
                    return Optional.of("“" + choice.label() + "”选了不止一列，请只留一列。");
                }
                chosen.add(choice.name());
            }
        }
        List<String> missing = LayoutFields.missing(kind, chosen);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("还没有指定：" + String.join("、", missing) + "。请选出是哪一列；表里确实没有的，请退回补填。");
    }

    private void judge() {
        Optional<String> what = problem();
        problem.setText(what.orElse(""));
        problem.setVisible(what.isPresent());
        selects.values().forEach(select -> select.setEnabled(read.getValue()));
        changed.run();
    }

    boolean toBeRead() {
        return read.getValue();
    }

    /** As the person has it. */
    LayoutProposal confirmed() {
        List<ProposedColumn> columns = new ArrayList<>();
        selects.forEach((column, select) -> {
            Choice choice = select.getValue();
            columns.add(new ProposedColumn(
                    column.column(),
                    column.heading(),
                    choice == null ? null : choice.name(),
                    choice == null ? null : choice.label(),
                    1,
                    "已确认"));
        });
        return new LayoutProposal(
                proposal.fingerprint(),
                proposal.contents(),
                proposal.sheet(),
                proposal.headerRow(),
                kind.code(),
                columns,
                List.of());
    }
}
