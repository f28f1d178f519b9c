package cn.jianfu.dashboard.rules;

import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.storage.PublishedRun;
import cn.jianfu.dashboard.table.Switch;
import cn.jianfu.database.RuleTable;
import cn.jianfu.database.RunRequests;
import cn.jianfu.datasets.burden.BurdenFactors;
import cn.jianfu.datasets.cap.Caps;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** 系统管理 · 上限标准: what documents limit, how burdens become hours, and what a change would find. */
@Route("caps")
@RolesAllowed("ADMIN")
class RulesView extends Page {
    private final Rules rules;
    private final Places places;
    private final Trials trials;
    private final Saving saving;

    RulesView(Desk desk, Rules rules, Places places, Trials trials, RunRequests requests) {
        super(desk, "上限标准");
        this.rules = rules;
        this.places = places;
        this.trials = trials;
        this.saving = new Saving(rules, requests, desk.visitor().account());
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        String show = at.value(RulesNavigation.SHOW).orElse("");
        Switch parts = new Switch("看法");
        parts.way(RulesNavigation.link("上限标准", at.place()), show.isEmpty());
        way(parts, at, show, "折算系数", RulesNavigation.FACTORS);
        way(parts, at, show, "上限的版本", RulesNavigation.CAP_VERSIONS);
        way(parts, at, show, "系数的版本", RulesNavigation.FACTOR_VERSIONS);
        parts.addClassName("parts-switch");
        add(parts);
        Div place = new Div();
        place.addClassName("stacked");
        add(place);
        try {
            switch (show) {
                case RulesNavigation.FACTORS -> factors(place, rules.factors());
                case RulesNavigation.CAP_VERSIONS -> place.add(new RuleVersionsCard(rules, RuleTable.CAPS).component());
                case RulesNavigation.FACTOR_VERSIONS ->
                    place.add(new RuleVersionsCard(rules, RuleTable.FACTORS).component());
                default -> caps(place, rules.caps(), at);
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            place.add(
                    Notices.nothing("数据目录 reference 里的文件读不出来，或被改过、读不懂：" + e.getMessage() + "。改好以前不能重新计算，请改好文件后刷新本页。"));
        }
    }

    private static void way(Switch parts, PageAddress at, String show, String words, String key) {
        parts.way(RulesNavigation.link(words, at.place().with(RulesNavigation.SHOW, key)), show.equals(key));
    }

    /** The draft where there is one, and the table as it would be. */
    private void caps(Div place, Saved<Caps> saved, PageAddress at) {
        Map<String, String> regions = places.all();
        Draft draft = Draft.kept(saved.version()).orElse(null);
        place.removeAll();
        if (draft != null) {
            String run = run().map(PublishedRun::runId).orElse("");
            place.add(new CapChangeCard(saving, trials, saved, regions, run).component(draft, () -> {
                Draft.forget();
                caps(place, saved, at);
            }));
        }
        place.add(new CapsCard(draft == null ? saved.rules() : draft.caps(), at, regions, changed -> {
                    new Draft(saved.version(), changed, null).keep();
                    caps(place, saved, at);
                    show(place);
                })
                .component());
    }

    private void factors(Div place, Saved<BurdenFactors> saved) {
        factors(place, saved, saved.rules(), List.of());
    }

    private void factors(Div place, Saved<BurdenFactors> saved, BurdenFactors shown, List<Component> change) {
        place.removeAll();
        place.add(change);
        place.add(new FactorsTab(shown, changed -> {
                    Component card = FactorChangeCard.of(
                            saved,
                            changed,
                            (reason, day) -> saving.save(
                                    RuleTable.FACTORS, saved.version(), changed.text(), reason, day, List.of()),
                            () -> factors(place, saved));
                    factors(place, saved, changed, List.of(card));
                    show(place);
                })
                .component());
    }

    private static void show(Div place) {
        place.getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }
}
