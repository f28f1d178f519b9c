package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.figures.Change;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Tile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Map;

/** The measures of a topic as tiles, each with its definition. */
final class TopicTiles {
    private TopicTiles() {}

    static Component of(
            TopicHours topic, Change change, Map<String, BigDecimal> all, Map<String, Measure> definitions) {
        Div row = Tile.row(new Tile("hours", "负担工时", Figures.decimal(topic.hours()), "人·小时")
                .remark(change.signed(), change.tone()));
        all.forEach((column, figure) -> {
            Measure measure = definitions.get(column);
            if (measure != null && !column.equals("person_hours")) {
                Tile tile = new Tile(column.replace('_', '-'), measure.label(), figure(figure), measure.unit());
                tile.getElement().setAttribute("title", measure.definition());
                tile.getElement().setAttribute("aria-description", measure.definition());
                tile.remark(measure.definition(), "level");
                row.add(tile);
            }
        });
        return row;
    }

    /** Whole figures without a decimal point, others with one place. */
    static String figure(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? Figures.count(value.longValueExact()) : Figures.decimal(value);
    }
}
