package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** What a person wants to see of a unit that the software composed. */
final class UnitFacts {
    private UnitFacts() {}

    /** All the ways of writing it that were found, so that one that does not belong to it is seen. */
    static Component spellings(List<Queue.Spelling> spellings) {
        Paragraph line = new Paragraph(
                new Span("这个单位名下的写法："),
                new Span(spellings.stream()
                        .map(one -> one.name() + " " + Figures.count(one.ledgerRows()) + " 行")
                        .collect(Collectors.joining("、"))));
        line.addClassName("quiet");
        line.setTestId("spellings");
        return line;
    }
}
