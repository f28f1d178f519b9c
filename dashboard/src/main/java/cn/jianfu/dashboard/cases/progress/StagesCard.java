package cn.jianfu.dashboard.cases.progress;

import cn.jianfu.dashboard.campaign.CampaignPlans;
import cn.jianfu.dashboard.campaign.HeldCampaign;
import cn.jianfu.dashboard.editing.FilterFields;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Period;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.datasets.campaign.Campaign;
import cn.jianfu.datasets.campaign.Done;
import cn.jianfu.datasets.campaign.Light;
import cn.jianfu.datasets.campaign.Measure;
import cn.jianfu.datasets.campaign.Stage;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One campaign: areas down, stages across; of one stage alone its measures across. */
final class StagesCard {
    private final Sight looked;
    private final HeldCampaign campaign;
    private final PageAddress at;
    private final LocalDate today = Figures.today();

    /** From 0; empty for all of them. */
    private final Optional<Integer> chosen;

    StagesCard(Sight looked, HeldCampaign campaign, PageAddress at) {
        this.looked = looked;
        this.campaign = campaign;
        this.at = at;
        this.chosen = Optional.of(at.number(ProgressNavigation.STAGE, 0) - 1)
                .filter(place -> place >= 0 && place < stages().size());
    }

    private List<Stage> stages() {
        return campaign.plan().stages();
    }

    Component of(Account account, List<Area> areas, ExportNotes notes) {
        Campaign plan = campaign.plan();
        Card card = new Card(
                plan.name(),
                campaign.where() + " · 统计期 " + new Period(plan.from(), plan.to()).label() + " · "
                        + Figures.date(plan.start()) + "开始 · 第 " + campaign.version() + " 版（" + campaign.setter() + "，"
                        + campaign.reason() + "）");
        card.setTestId("stages");
        var look = ProgressNavigation.campaign(
                CampaignPlans.mayChange(account, campaign) ? "修改行动" : "看行动和以前的版本", at, campaign.campaignId());
        look.addClassNames("link-button", "only-wide");
        card.tool(look);
        List<Area> shown = areas.subList(0, areas.size() - 1).stream()
                .filter(this::matches)
                .toList();
        card.tool(ProgressExport.of(looked, campaign, shown, areas.getLast(), said(), notes)
                .link());
        card.add(filters());
        if (shown.isEmpty()) {
            card.add(Notices.nothing("没有符合条件的乡镇（街道）。可放宽条件。"));
            return card;
        }
        DataTable<Area> table = new DataTable<>("阶段进度", columns(), Sort.none()).rows(shown);
        // The foot speaks of all areas, so it has no place under some of them.
        if (shown.size() == areas.size() - 1 && shown.size() > 1) {
            table.total(areas.getLast());
        }
        card.add(
                table,
                Cells.quiet("绿：完成的份额跟得上已过的天数（差 10 个百分点以内）；黄：落后 10 至 30 个百分点，或最后三天还没有完成；红：落后 30 个百分点以上，或到期没有完成。"
                        + "长期坚持的阶段：95% 以上绿，80% 以上黄。每次打开时计算，不用填报。"));
        return card;
    }

    private boolean matches(Area area) {
        Optional<Light> wanted = ProgressNavigation.light(at);
        return wanted.isEmpty()
                || chosen.map(place -> List.of(area.light(campaign, place, today)))
                        .orElseGet(() -> area.lights(campaign, today))
                        .contains(wanted.get());
    }

    private String said() {
        return chosen.map(place -> "阶段“" + stages().get(place).name() + "”").orElse("全部阶段")
                + ProgressNavigation.light(at)
                        .map(light -> "；灯色 " + light.label())
                        .orElse("");
    }

    private Component filters() {
        List<String> places = IntStream.rangeClosed(1, stages().size())
                .mapToObj(String::valueOf)
                .toList();
        return new FilterFields(at, ProgressNavigation.PAGE, ProgressNavigation::open)
                .choice(
                        "阶段",
                        ProgressNavigation.STAGE,
                        places,
                        chosen.map(place -> String.valueOf(place + 1)).orElse(null),
                        place -> stages().get(Integer.parseInt(place) - 1).name())
                .choice(
                        "灯色",
                        ProgressNavigation.LIGHT,
                        List.of(Light.RED.name(), Light.YELLOW.name(), Light.GREEN.name(), Light.WAITING.name()),
                        ProgressNavigation.light(at).map(Light::name).orElse(null),
                        name -> Light.valueOf(name).label());
    }

    private List<Column<Area>> columns() {
        List<Column<Area>> columns = new ArrayList<>();
        columns.add(Column.text("地区", this::place));
        if (chosen.isPresent()) {
            columns.add(stage(chosen.get()));
            for (Measure measure : stages().get(chosen.get()).measures()) {
                columns.add(Column.<Area>number(measure.label(), area -> figure(area.done(measure)))
                        .defined(measure.definition()));
            }
        } else {
            IntStream.range(0, stages().size()).forEach(place -> columns.add(stage(place)));
        }
        return columns;
    }

    private Component place(Area area) {
        boolean further = !area.regionCode().isEmpty()
                && !area.regionCode().equals(looked.scope().region().regionCode());
        return further
                ? ProgressNavigation.progress(area.name(), at.with(PageAddress.SCOPE, area.regionCode()))
                : Cells.text(area.name());
    }

    private Column<Area> stage(int place) {
        Stage stage = stages().get(place);
        LocalDate deadline = stage.deadline();
        return Column.<Area>text(
                        stage.name(), area -> LightBadge.of(area.light(campaign, place, today), area.share(stage)))
                .defined((deadline == null ? "长期坚持" : Figures.date(deadline) + "前") + "。"
                        + (stage.measures().isEmpty()
                                ? "没有选定怎样计算完成"
                                : "各项完成份额的平均："
                                        + String.join(
                                                "、",
                                                stage.measures().stream()
                                                        .map(Measure::label)
                                                        .toList())));
    }

    private static Component figure(Done done) {
        return done.of() == 0
                ? Cells.quiet("—")
                : Cells.twoLines(
                        Cells.text(LightBadge.percent((double) done.done() / done.of())),
                        Figures.count(done.done()) + " / " + Figures.count(done.of()));
    }
}
