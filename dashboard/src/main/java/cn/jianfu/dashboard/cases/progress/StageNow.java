package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.datasets.campaign.Light;
import cn.jianfu.datasets.campaign.Stage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a campaign is today, in three lines: the stage, its light, and who holds it up. */
public final class StageNow {
    private static final int NAMED = 3;

    private StageNow() {}

    /** @param areas as {@link Progress#of} gives them, all of them together last */
    public static Component of(HeldCampaign campaign, List<Area> areas, PageAddress at) {
        LocalDate today = Figures.today();
        List<Stage> stages = campaign.plan().stages();
        int place = campaign.plan()
                .stageOn(today)
                .map(stages::indexOf)
                .orElse(today.isBefore(campaign.plan().start()) ? 0 : stages.size() - 1);
        Stage stage = stages.get(place);
        Area all = areas.getLast();
        Div head = new Div(
                new H2(stage.name()),
                LightBadge.of(all.light(campaign, place, today), all.share(stage)),
                ProgressNavigation.progress("阶段进度", at, campaign.campaignId(), place + 1));
        head.addClassName("brief-head");
        Section box = new Section(head, Cells.quiet(campaign.plan().name() + " · " + until(stage.deadline(), today)));
        box.addClassNames("card", "brief-box");
        box.setTestId("brief-stage");
        List<String> red = areas.subList(0, areas.size() - 1).stream()
                .filter(area -> area.light(campaign, place, today) == Light.RED)
                .map(Area::name)
                .toList();
        if (!red.isEmpty()) {
            Div line = new Div(Cells.text("红灯 " + red.size() + " 个："
                    + red.stream().limit(NAMED).collect(Collectors.joining("、"))
                    + (red.size() > NAMED ? " 等" : "")));
            line.addClassName("brief-line");
            box.add(line);
        }
        return box;
    }

    private static String until(@Nullable LocalDate deadline, LocalDate today) {
        if (deadline == null) {
            return "长期坚持";
        }
        long days = ChronoUnit.DAYS.between(today, deadline);
        return Figures.date(deadline)
                + (days < 0 ? " 到期，已过 " + Figures.count(-days) + " 天" : " 到期，还有 " + Figures.count(days) + " 天");
    }
}
