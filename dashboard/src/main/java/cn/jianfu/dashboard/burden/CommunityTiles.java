package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.hours.CommunityCap;
import cn.jianfu.dashboard.burden.hours.Hours;
import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.burden.hours.PerWorker;
import cn.jianfu.dashboard.burden.hours.TopicHours;
import cn.jianfu.dashboard.figures.Change;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Tile;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;

/** A community at a glance: its hours, those of each of its workers, and how it stands to each cap that binds it. */
final class CommunityTiles {
    private CommunityTiles() {}

    static Component of(Sight sight, List<TopicHours> topics, PerWorker perWorker, List<CommunityCap> caps) {
        BigDecimal hours = Hours.sum(topics.stream().map(TopicHours::hours));
        Change change =
                Hours.change(hours, Hours.sum(topics.stream().map(TopicHours::before)), Hours.previous(sight, topics));
        Div row = Tile.row(
                new Tile("hours", "负担工时", Figures.decimal(hours), "人·小时").remark(change.signed(), change.tone()),
                new Tile("per-worker", "每名社区工作者每月", Hours.figure(perWorker.total()), "小时")
                        .remark(perWorker.declared() == 0 ? perWorker.words() : "按申报的工作者人数计算", "level"));
        for (CommunityCap cap : caps) {
            Tile tile = new Tile("cap-" + cap.code(), cap.label(), Measure.figure(cap.value()), cap.unit())
                    .remark(
                            (cap.breached() ? "▲ 突破上限：" : "✓ ") + cap.sentence() + "（" + cap.strength() + "，《"
                                    + cap.document() + "》）",
                            cap.breached() ? "up" : "down");
            tile.getElement().setAttribute("title", "按截至 " + Figures.date(cap.onDay()) + " 的台账");
            row.add(tile);
        }
        return row;
    }
}
