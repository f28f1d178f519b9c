package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.attribute.Badge;
import cn.jianfu.dashboard.attribute.TaskMark;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.figures.Sentence;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** What a person wants to see before deciding. */
final class Facts {
    private Facts() {}

    static Div section(String heading, Component content) {
        Div section = new Div(new H3(heading), content);
        section.addClassName("fact-section");
        return section;
    }

    static Component machine(String judgement, String reason) {
        Paragraph line = new Paragraph(new Span("机器判定：" + judgement), new Span(Sentence.of(reason)));
        line.addClassName("machine");
        line.setTestId("machine");
        return line;
    }

    /** A decision that waits for a second person, with the buttons for that person. */
    static Optional<Component> waiting(Workplace place, Entry entry) {
        return Optional.ofNullable(entry.waiting())
                .flatMap(number -> place.history().one(place.scope(), number))
                .map(record -> new HistoryActions(place, record).waitingCard());
    }

    static Component similar(Kind kind, List<Queue.SimilarName> names) {
        if (names.isEmpty()) {
            return section("相近的已定名称", Cells.quiet("没有相近的已定名称。"));
        }
        return section(
                "相近的已定名称",
                new DataTable<>(
                                "相近的已定名称",
                                List.of(
                                        Column.<Queue.SimilarName>text(
                                                "名称", name -> Cells.twoLines(new Span(name.name()), name.item())),
                                        Column.text(kind.property(), name -> kind.badge(name.attribute())
                                                .<Component>map(Badge::badge)
                                                .orElseGet(() -> new Span(kind.word(name.attribute())))),
                                        Column.text("判定", name -> Cells.text(name.byPerson() ? "人工" : "机器")),
                                        Column.number(
                                                kind == Kind.TASK ? "行数" : "份数",
                                                name -> Cells.count(name.certificates()))),
                                Sort.none())
                        .rows(names));
    }

    static Component demand(Kind kind, List<Queue.Demand> units) {
        Div line = new Div();
        line.addClassName("badges");
        units.forEach(unit -> line.add(
                new Span(unit.name() + (unit.resolved() ? "" : "（未识别）") + " " + Figures.count(unit.certificates()))));
        return section(kind == Kind.TASK ? "交办的单位" : "要求出具的单位", line);
    }

    static Component rows(Kind kind, List<Queue.SampleRow> rows) {
        if (rows.isEmpty()) {
            return section("台账样例", Cells.quiet("证明台账里没有这个写法，它出现在会议、填表等其他台账里。"));
        }
        return section(
                "台账样例",
                new DataTable<>(
                                "台账样例，不含申请人",
                                List.of(
                                        Column.<Queue.SampleRow>text(
                                                "日期", row -> Cells.text(Figures.date(row.issuedOn()))),
                                        Column.text(
                                                kind == Kind.TASK ? "任务事项" : "证明名称或用途",
                                                row -> Cells.twoLines(new Span(row.certificateName()), unit(row))),
                                        Column.<Queue.SampleRow>text("出处", Facts::place)
                                                .onlyWhenWide()),
                                Sort.none())
                        .rows(rows));
    }

    /** The unit, and which list the ledger itself says. */
    private static String unit(Queue.SampleRow row) {
        return row.unitName()
                + TaskMark.of(row.saidList())
                        .map(said -> "；台账写“" + said.label() + "”")
                        .orElse("");
    }

    private static Component place(Queue.SampleRow row) {
        return Cells.twoLines(
                new Span(row.community()),
                row.path().substring(row.path().lastIndexOf('/') + 1) + " 第 " + row.rowNumber() + " 行");
    }
}
