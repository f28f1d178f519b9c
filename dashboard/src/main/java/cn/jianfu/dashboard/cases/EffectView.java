package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.effect.EffectSummary;
import cn.jianfu.dashboard.cases.effect.Effects;
import cn.jianfu.dashboard.cases.file.CaseCounts;
import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.cases.file.Reopening;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.page.Tile;
import cn.jianfu.dashboard.scope.Level;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.effect.Finding;
import cn.jianfu.datasets.effect.Saved;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 整治成效: what the letters came to, and what is said of each. */
@Route("cases/effect")
@PermitAll
class EffectView extends Page {
    private final Desk desk;
    private final CaseFiles files;
    private final Effects effects;
    private final Reopening reopening;
    private final ExportNotes notes;

    EffectView(Desk desk, CaseFiles files, Effects effects, Reopening reopening, ExportNotes notes) {
        super(desk, "整治成效");
        this.desk = desk;
        this.files = files;
        this.effects = effects;
        this.reopening = reopening;
        this.notes = notes;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        Account account = desk.visitor().account();
        CaseScope scope = CaseScope.of(account, looked.scope());
        Div ways = new Div(CasesNavigation.lists("← 整治推进", at.place()));
        ways.addClassName("ways");
        EffectSummary summary = effects.summary(scope);
        Finding chosen = Arrays.stream(Finding.values())
                .filter(one ->
                        at.value(EffectTable.FINDING).filter(one.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
        add(ways, tiles(summary, files.counts(scope, CaseFilter.none())));
        add(new EffectTable(effects, notes, scope, looked, at, chosen).component(summary));
        if (account.role() == Role.COUNTY_OFFICE && looked.scope().region().level() == Level.COUNTY) {
            add(ReopeningCard.of(reopening, account, looked.scope().region().regionCode()));
        }
    }

    private static Component tiles(EffectSummary summary, CaseCounts counts) {
        Saved saved = summary.savings();
        boolean compared = summary.compared() > 0;
        return Tile.row(
                new Tile("closure-rate", "办结率", Figures.share(counts.solved(), counts.toSolve()), "")
                        .remark(
                                "已解决 " + Figures.count(counts.solved()) + " / " + Figures.count(counts.toSolve())
                                        + " 件",
                                "level"),
                new Tile("reply-days", "回函用时（中位数）", days(summary.medianDays()), summary.replies() == 0 ? "" : "天")
                        .remark(
                                "回函 " + Figures.count(summary.replies()) + " 份"
                                        + (summary.longestDays() == null ? "" : "，最长 " + summary.longestDays() + " 天")
                                        + "；未回 " + Figures.count(summary.waiting()) + " 件",
                                "level"),
                new Tile("rebound-rate", "反弹率", Figures.share(summary.rebounded(), summary.stopped()), "")
                        .remark(
                                "停止索要的 " + Figures.count(summary.stopped()) + " 件中 "
                                        + Figures.count(summary.rebounded()) + " 件",
                                summary.rebounded() > 0 ? "up" : "level"),
                new Tile("saved", "发函后少开", compared ? rounded(saved.certificates()) : "—", compared ? "份" : "")
                        .remark(
                                compared
                                        ? "95% 区间 " + rounded(saved.lower()) + " 至 " + rounded(saved.upper())
                                                + "；不扣回落是 " + rounded(saved.plain())
                                        : "还没有可以前后比较的案件",
                                "level"));
    }

    private static String days(@Nullable Double median) {
        return median == null ? "—" : median % 1 == 0 ? Figures.count(median.longValue()) : median.toString();
    }

    private static String rounded(double value) {
        return Figures.count(Math.round(value));
    }
}
