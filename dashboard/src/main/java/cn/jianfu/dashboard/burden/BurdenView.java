package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.burden.breach.BreachFilter;
import cn.jianfu.dashboard.burden.breach.BreachesCard;
import cn.jianfu.dashboard.burden.hours.BurdenLinks;
import cn.jianfu.dashboard.burden.hours.Topic;
import cn.jianfu.dashboard.burden.row.RowFilter;
import cn.jianfu.dashboard.burden.row.RowsCard;
import cn.jianfu.dashboard.burden.task.TaskRowsCard;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Switch;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** 负担监测: what weighs on communities, in one unit; by topic, and against the caps. */
@Route(BurdenLinks.PATH)
@PermitAll
class BurdenView extends Page {
    private final BurdenSources sources;

    BurdenView(Desk desk, BurdenSources sources) {
        super(desk, "负担监测");
        this.sources = sources;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        Optional<Topic> topic = at.value(BurdenLinks.TOPIC).flatMap(Topic::of);
        String show = at.value(BurdenLinks.SHOW).orElse("");
        boolean onBreaches = show.equals(BurdenLinks.BREACHES);
        Switch parts = new Switch("种类").way(BurdenLinks.link("总体", at.place()), topic.isEmpty() && !onBreaches);
        for (Topic one : Topic.values()) {
            parts.way(
                    BurdenLinks.link(one.label(), BurdenLinks.topic(at, one)),
                    !onBreaches && topic.filter(one::equals).isPresent());
        }
        parts.way(BurdenLinks.link("突破上限", BurdenLinks.breaches(at)), onBreaches);
        parts.addClassName("parts-switch");
        add(parts);
        if (onBreaches) {
            add(new BreachesCard(sources.breaches(), sources.exports(), looked, BreachFilter.of(at), at).component());
        } else if (topic.isEmpty()) {
            add(new BurdenOverview(sources, looked, at).components());
        } else if (topic.get() == Topic.TASKS && !sources.tasks().known()) {
            add(Notices.nothing("现有数据是旧版程序算出来的，下派任务还没有对照清单。请点右上角的“重新计算”，算完后再看。"));
        } else if (show.equals(BurdenLinks.ROWS) && topic.get() == Topic.TASKS) {
            add(TaskRowsCard.of(sources.tasks(), looked, at, sources.exports()));
        } else if (show.equals(BurdenLinks.ROWS) && topic.get() != Topic.CERTIFICATES) {
            add(RowsCard.of(sources.rows(), sources.exports(), looked, RowFilter.of(topic.get(), at), at));
        } else {
            add(new TopicPage(sources, looked, at, topic.get()).components());
        }
    }
}
