package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.effect.CaseEffect;
import cn.jianfu.dashboard.cases.effect.EffectSummary;
import cn.jianfu.dashboard.cases.effect.Effects;
import cn.jianfu.dashboard.cases.file.CaseFilter;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import cn.jianfu.dashboard.table.Switch;
import cn.jianfu.datasets.effect.Finding;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of each letter, those first whose fall is surest. */
final class EffectTable {
    static final String FINDING = "finding";
    private static final int MOST = 50_000;
    private static final String NAME = "整治成效";

    private static final List<Field<CaseEffect>> FIELDS = List.of(
            Field.of("案件号", CaseEffect::caseId),
            Field.of("县（市、区）", CaseEffect::county),
            Field.wide("要求出具证明单位", 32, CaseEffect::unitName),
            Field.wide("证明名称", 24, CaseEffect::itemName),
            Field.of("状态", one -> one.state().label()),
            Field.of("成效", one -> one.finding().label()),
            Field.wide("发函前月份", 24, one -> EffectWords.months(one.beforeFrom(), one.beforeTo())),
            Field.of("发函前份数", CaseEffect::beforeCertificates),
            Field.of("发函前社区·月", CaseEffect::beforeExposure),
            Field.wide("发函后月份", 24, one -> EffectWords.months(one.afterFrom(), one.afterTo())),
            Field.of("发函后份数", CaseEffect::afterCertificates),
            Field.of("发函后社区·月", CaseEffect::afterExposure),
            Field.of("频次之比", one -> one.ratio() == null ? null : EffectWords.times(one.ratio())),
            Field.of("95% 区间", one -> one.ratio() == null ? null : EffectWords.interval(one.lower(), one.upper())),
            Field.of("扣除回落", one -> one.corrected() == null ? null : EffectWords.times(one.corrected())),
            Field.wide("结论", 50, EffectWords::sentence));

    private final Effects effects;
    private final ExportNotes notes;
    private final CaseScope scope;
    private final Sight looked;
    private final PageAddress at;
    private final @Nullable Finding chosen;

    EffectTable(
            Effects effects,
            ExportNotes notes,
            CaseScope scope,
            Sight looked,
            PageAddress at,
            @Nullable Finding chosen) {
        this.effects = effects;
        this.notes = notes;
        this.scope = scope;
        this.looked = looked;
        this.at = at;
        this.chosen = chosen;
    }

    Component component(EffectSummary summary) {
        Card card = new Card("每一件发函以后", "回复时限后满 3、4、6、12 个整月，次月 15 日下结论；区间上端小的在前");
        card.setTestId("effects");
        card.tool(file().link());
        card.add(findings(summary));
        int page = at.number(CaseFilter.PAGE, 1);
        List<CaseEffect> rows = effects.list(scope, chosen, CaseFilter.SIZE, (page - 1) * CaseFilter.SIZE);
        if (rows.isEmpty()) {
            card.add(Notices.nothing(summary.letters() == 0 ? "还没有发过函。函发出后，这里逐件看发函前后的变化。" : "没有这一类案件。"));
            return card;
        }
        card.add(new DataTable<>("发函以后", columns(), Sort.none()).rows(rows));
        card.add(new Pager(
                page,
                CaseFilter.SIZE,
                rows.getFirst().found(),
                false,
                (text, number) -> CasesNavigation.effects(text, at.with(CaseFilter.PAGE, number))));
        return card;
    }

    private Component findings(EffectSummary summary) {
        Switch ways = new Switch("哪些结论");
        PageAddress first = at.with(CaseFilter.PAGE, null);
        ways.way(
                CasesNavigation.effects("全部 " + Figures.count(summary.letters()), first.with(FINDING, null)),
                chosen == null);
        for (Finding one : List.of(Finding.CLEAR, Finding.UNCHANGED, Finding.REBOUND, Finding.INSUFFICIENT)) {
            ways.way(
                    CasesNavigation.effects(
                            one.label() + " " + Figures.count(summary.of(one)), first.with(FINDING, one.name())),
                    chosen == one);
        }
        return ways;
    }

    private List<Column<CaseEffect>> columns() {
        return List.of(
                Column.text(
                        "单位和事项",
                        one -> Cells.twoLines(CasesNavigation.one(one.unitName(), at, one.caseId()), one.itemName())),
                Column.text("成效", one -> FindingBadge.of(one.finding())),
                Column.<CaseEffect>text("状态", one -> StateBadge.of(one.state())).onlyWhenWide(),
                Column.<CaseEffect>number("发函前", one -> Cells.text(EffectWords.rate(one.before())))
                        .onlyWhenWide()
                        .defined("每百个交来台账的社区每月的份数"),
                Column.<CaseEffect>number("发函后", one -> Cells.text(EffectWords.rate(one.after())))
                        .onlyWhenWide()
                        .defined("每百个交来台账的社区每月的份数，从回复时限后的第一个整月算起"),
                Column.<CaseEffect>number("之比", one -> Cells.text(EffectWords.times(one.ratio()))),
                Column.<CaseEffect>text("95% 区间", one -> Cells.text(EffectWords.interval(one.lower(), one.upper())))
                        .onlyWhenWide(),
                Column.<CaseEffect>number("扣除回落", one -> Cells.text(EffectWords.times(one.corrected())))
                        .onlyWhenWide()
                        .defined("发函挑的是份数多的，不发函也会回落；与本县其他案件比较后扣除"),
                Column.<CaseEffect>text(
                                "下次评估", one -> Cells.text(one.nextLook() == null ? "—" : Figures.date(one.nextLook())))
                        .onlyWhenWide());
    }

    private TableFile<CaseEffect> file() {
        String narrowed = chosen == null ? "全部发过函的案件" : chosen.label();
        return new TableFile<>(
                TableFile.Format.XLSX,
                NAME,
                looked.scope().region().name() + " " + narrowed,
                FIELDS,
                () -> effects.list(scope, chosen, MOST, 0),
                () -> notes.of(NAME, looked, false, narrowed + "；按区间上端从小到大", List.of()));
    }
}
