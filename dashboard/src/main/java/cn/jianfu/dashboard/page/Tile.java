package cn.jianfu.dashboard.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure, large, with its name above and a remark under it. */
public final class Tile extends Div {
    private final Span remark = new Span();

    /** {@code id} is for style sheet and tests. */
    public Tile(String id, String name, String figure, String unit) {
        Span label = new Span(name);
        label.addClassName("tile-name");
        Span number = new Span(figure);
        number.addClassName("tile-figure");
        Span measure = new Span(unit);
        measure.addClassName("tile-unit");
        Div value = new Div(number, measure);
        value.addClassName("tile-value");
        remark.addClassName("tile-change");
        add(label, value, remark);
        addClassNames("tile", id);
        setTestId("tile-" + id);
    }

    /** The remark; {@code tone} is up, down or level. */
    public Tile remark(String text, String tone) {
        remark.setText(text);
        remark.addClassName(tone);
        return this;
    }

    /** Several side by side. */
    public static Div row(Tile... tiles) {
        Div row = new Div(tiles);
        row.addClassName("tiles");
        return row;
    }
}
