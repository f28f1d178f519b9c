package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.burden.hours.TopicHours;
import cn.jianfu.dashboard.figures.Change;
import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Tile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The measures of a topic as tiles, each with its definition. */
final class TopicTiles {
    private TopicTiles() {}

    /** @param before the same measures in the previous period of equal length */
    static Component of(
            TopicHours topic,
            Coverage previous,
            Map<String, BigDecimal> all,
            Map<String, BigDecimal> before,
            Map<String, Measure> definitions) {
        Change change = topic.change(previous);
        Div row = Tile.row(defined(
                new Tile("hours", "负担工时", Figures.decimal(topic.hours()), "人·小时")
                        .remark(change.signed(), change.tone()),
                definitions.get("person_hours")));
        all.forEach((column, figure) -> {
            Measure measure = definitions.get(column);
            if (measure != null && !column.equals("person_hours")) {
                Tile tile = new Tile(column.replace('_', '-'), measure.label(), Measure.figure(figure), measure.unit());
                if (topic.topic().register()) {
                    tile.remark("到期末的存量，按当时的台账", "level");
                } else {
                    Change on = new Change(
                            Hours.whole(figure), Hours.whole(before.getOrDefault(column, BigDecimal.ZERO)), previous);
                    tile.remark(on.signed(), on.tone());
                }
                row.add(defined(tile, measure));
            }
        });
        return row;
    }

    private static Tile defined(Tile tile, @Nullable Measure measure) {
        if (measure != null) {
            tile.getElement().setAttribute("title", measure.definition());
            tile.getElement().setAttribute("aria-description", measure.definition());
        }
        return tile;
    }
}
