package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.table.Cells;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A part of the page for leaders: a heading with its figure, and a few short lines. */
final class BriefBox extends Section {
    /** @param more leads to all of it; null where there is nothing */
    BriefBox(String id, String title, String figure, @Nullable Component more) {
        addClassNames("card", "brief-box");
        setTestId(id);
        Span number = new Span(figure);
        number.addClassName("brief-figure");
        Div head = new Div(new H2(title), number);
        head.addClassName("brief-head");
        if (more != null) {
            head.add(more);
        }
        add(head);
    }

    BriefBox line(Component what, String standing) {
        Div line = new Div(what, Cells.quiet(standing));
        line.addClassName("brief-line");
        add(line);
        return this;
    }

    /** Says how many there are besides. */
    BriefBox more(long others, String what) {
        if (others > 0) {
            add(Cells.quiet("还有 " + Figures.count(others) + " " + what));
        }
        return this;
    }
}
