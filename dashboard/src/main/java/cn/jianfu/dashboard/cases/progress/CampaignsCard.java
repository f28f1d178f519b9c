package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Scope;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.campaign.Stage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** The campaigns of a scope side by side: what each is at, and the light of each of its stages. */
final class CampaignsCard {
    private final Scope scope;
    private final Progress progress;
    private final PageAddress at;
    private final LocalDate today = Figures.today();

    CampaignsCard(Scope scope, Progress progress, PageAddress at) {
        this.scope = scope;
        this.progress = progress;
        this.at = at;
    }

    /** A campaign with what all of the scope has done of it. */
    private record Line(HeldCampaign campaign, Area all) {}

    Component of(List<HeldCampaign> campaigns, HeldCampaign chosen) {
        Card card = new Card("同时进行的行动", "同一案件不属于哪一个行动；各行动按自己的地区和统计期计数，互不影响");
        card.setTestId("campaigns");
        card.add(new DataTable<Line>(
                        "整治行动",
                        List.of(
                                Column.text("行动", line -> name(line.campaign(), chosen)),
                                Column.<Line>text(
                                                "统计期",
                                                line -> Cells.text(new Period(
                                                                line.campaign()
                                                                        .plan()
                                                                        .from(),
                                                                line.campaign()
                                                                        .plan()
                                                                        .to())
                                                        .label()))
                                        .onlyWhenWide(),
                                Column.<Line>text("正在进行", line -> Cells.text(now(line.campaign())))
                                        .onlyWhenWide(),
                                Column.text("各阶段", this::lights)),
                        Sort.none())
                .rows(campaigns.stream()
                        .map(one -> new Line(one, progress.together(scope, one)))
                        .toList()));
        return card;
    }

    private Component name(HeldCampaign campaign, HeldCampaign chosen) {
        Component link = ProgressNavigation.progress(
                campaign.plan().name(), at.place().with(ProgressNavigation.CAMPAIGN, campaign.campaignId()));
        if (campaign.campaignId() == chosen.campaignId()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return Cells.twoLines(
                link, (campaign.campaignId() == chosen.campaignId() ? "下面显示的 · " : "") + campaign.where());
    }

    private String now(HeldCampaign campaign) {
        return campaign.plan()
                .stageOn(today)
                .map(Stage::name)
                .orElse(today.isBefore(campaign.plan().start()) ? "还没有开始" : "各阶段已到期");
    }

    private Component lights(Line line) {
        Div lights = new Div();
        lights.addClassName("stage-lights");
        int place = 0;
        for (Stage stage : line.campaign().plan().stages()) {
            Span name = Cells.quiet(stage.name());
            lights.add(new Span(
                    name,
                    LightBadge.of(
                            line.all().light(line.campaign(), place, today),
                            line.all().share(stage))));
            place++;
        }
        return lights;
    }
}
