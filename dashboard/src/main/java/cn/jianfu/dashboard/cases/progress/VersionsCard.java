package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.campaign.Stage;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;

/** What a campaign was before: each version with who made it, when and why. */
final class VersionsCard {
    private VersionsCard() {}

    static Component of(List<HeldCampaign> versions) {
        Card card = new Card("各版本", "只增不改");
        card.setTestId("versions");
        card.add(new DataTable<HeldCampaign>(
                        "各版本",
                        List.of(
                                Column.text(
                                        "版本",
                                        one -> Cells.twoLines(Cells.text("第 " + one.version() + " 版"), one.reason())),
                                Column.text(
                                        "行动",
                                        one -> Cells.twoLines(
                                                Cells.text(one.plan().name()),
                                                one.where() + " · 统计期 "
                                                        + new Period(
                                                                        one.plan()
                                                                                .from(),
                                                                        one.plan()
                                                                                .to())
                                                                .label())),
                                Column.<HeldCampaign>text("阶段", one -> Cells.text(stages(one)))
                                        .onlyWhenWide(),
                                Column.<HeldCampaign>text(
                                        "谁定的",
                                        one -> Cells.twoLines(Cells.text(one.setter()), Figures.time(one.setAt())))),
                        Sort.none())
                .rows(versions));
        return card;
    }

    private static String stages(HeldCampaign one) {
        return Figures.date(one.plan().start()) + "起；"
                + one.plan().stages().stream().map(VersionsCard::said).collect(Collectors.joining("、"));
    }

    private static String said(Stage stage) {
        return stage.name() + (stage.deadline() == null ? "（长期）" : "（" + stage.deadline() + "）");
    }
}
