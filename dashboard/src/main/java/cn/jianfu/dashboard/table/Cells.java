package cn.jianfu.dashboard.table;

import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What stands in cells. */
public final class Cells {
    private Cells() {}

    public static Component text(String text) {
        return new Span(text);
    }

    /** A figure with thousands separators. */
    public static Component count(long value) {
        return new Span(Figures.count(value));
    }

    /** A figure over a bar whose length is its share of the longest. */
    public static Component bar(long value, long longest, String colour) {
        return bar(new Span(Figures.count(value)), value, longest, colour);
    }

    /** The same with a figure that leads somewhere. */
    public static Component bar(Component figure, long value, long longest, String colour) {
        Div bar = new Div();
        bar.addClassNames("cell-bar", colour);
        bar.getStyle().set("--share", String.valueOf(longest == 0 ? 0 : (double) value / longest));
        bar.getElement().setAttribute("aria-hidden", "true");
        figure.getElement().getClassList().add("bar-figure");
        Div cell = new Div(bar, figure);
        cell.addClassName("cell-with-bar");
        return cell;
    }

    /** A main line with a quieter one under it. */
    public static Component twoLines(Component main, String quiet) {
        Span second = quiet(quiet);
        Div cell = new Div(main, second);
        cell.addClassName("two-lines");
        return cell;
    }

    /** Words that step back behind others. */
    public static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("quiet");
        return span;
    }
}
