package cn.jianfu.dashboard.overview;

import cn.jianfu.dashboard.figures.Change;
import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.figures.Figures;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The five figures at the top, each with its change on the previous period of equal length. */
final class KeyFigureTiles extends Div {
    KeyFigureTiles(KeyFigures now, KeyFigures before, Coverage known) {
        addClassName("tiles");
        tile(
                "certificates",
                "证明总数",
                Figures.count(now.certificates()),
                "份",
                new Change(now.certificates(), before.certificates(), known),
                false);
        tile(
                "non-compliant",
                "不合规证明",
                Figures.count(now.nonCompliant()),
                "份",
                new Change(now.nonCompliant(), before.nonCompliant(), known),
                true);
        share(now, before, known);
        tile("units", "涉及单位", Figures.count(now.units()), "个", new Change(now.units(), before.units(), known), true);
        tile(
                "communities",
                "涉及社区",
                Figures.count(now.communities()),
                "个",
                new Change(now.communities(), before.communities(), known),
                true);
    }

    private void tile(String id, String name, String figure, String unit, Change change, boolean lessIsBetter) {
        Span foot = new Span((change.direction().sign() + " " + change.label()).strip());
        foot.addClassName("tile-change");
        if (lessIsBetter) {
            foot.addClassName(change.direction().name().toLowerCase(Locale.ROOT));
        }
        tile(id, name, figure, unit, foot);
    }

    private void share(KeyFigures now, KeyFigures before, Coverage known) {
        Span foot = new Span(new Change(0, 0, known).label());
        if (known == Coverage.FULL && now.certificates() > 0 && before.certificates() > 0) {
            double points = 100.0 * now.nonCompliant() / now.certificates()
                    - 100.0 * before.nonCompliant() / before.certificates();
            Change.Direction direction = points > 0 ? Change.Direction.UP : Change.Direction.DOWN;
            foot.setText(direction.sign() + " 较上期 " + String.format(Locale.ROOT, "%+.1f", points) + " 个百分点");
            foot.addClassName(direction.name().toLowerCase(Locale.ROOT));
        }
        foot.addClassName("tile-change");
        tile("share", "不合规占比", Figures.share(now.nonCompliant(), now.certificates()), "", foot);
    }

    private void tile(String id, String name, String figure, String unit, Span foot) {
        Span label = new Span(name);
        label.addClassName("tile-name");
        Span number = new Span(figure);
        number.addClassName("tile-figure");
        Span measure = new Span(unit);
        measure.addClassName("tile-unit");
        Div value = new Div(number, measure);
        value.addClassName("tile-value");
        Div tile = new Div(label, value, foot);
        tile.addClassNames("tile", id);
        tile.setTestId("tile-" + id);
        add(tile);
    }
}
