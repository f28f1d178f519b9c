package cn.jianfu.dashboard.overview;

import cn.jianfu.dashboard.figures.Change;
import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Tile;
import com.vaadin.flow.component.Component;
import java.util.Locale;

/** The five figures at the top, each with its change on the previous period of equal length. */
final class KeyFigureTiles {
    private final KeyFigures now;
    private final KeyFigures before;
    private final Coverage previous;

    KeyFigureTiles(KeyFigures now, KeyFigures before, Coverage previous) {
        this.now = now;
        this.before = before;
        this.previous = previous;
    }

    Component component() {
        Change certificates = new Change(now.certificates(), before.certificates(), previous);
        return Tile.row(
                new Tile("certificates", "证明总数", Figures.count(now.certificates()), "份")
                        .remark(certificates.signed(), "level"),
                better("non-compliant", "不合规证明", "份", now.nonCompliant(), before.nonCompliant()),
                share(),
                better("units", "涉及单位", "个", now.units(), before.units()),
                better("communities", "涉及社区", "个", now.communities(), before.communities()));
    }

    /** A figure of which less is better. */
    private Tile better(String id, String name, String unit, long figure, long earlier) {
        Change change = new Change(figure, earlier, previous);
        return new Tile(id, name, Figures.count(figure), unit).remark(change.signed(), change.tone());
    }

    private Tile share() {
        Tile tile = new Tile("share", "不合规占比", Figures.share(now.nonCompliant(), now.certificates()), "");
        if (previous != Coverage.FULL || now.certificates() == 0 || before.certificates() == 0) {
            return tile.remark(new Change(0, 0, previous).signed(), "level");
        }
        double points =
                100.0 * now.nonCompliant() / now.certificates() - 100.0 * before.nonCompliant() / before.certificates();
        String text = (points > 0 ? "▲" : "▼") + " 较上期 " + String.format(Locale.ROOT, "%+.1f", points) + " 个百分点";
        return tile.remark(text, points > 0 ? "up" : "down");
    }
}
