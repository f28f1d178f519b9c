package cn.jianfu.dashboard.cases;

import cn.jianfu.dashboard.cases.effect.Effects;
import cn.jianfu.dashboard.cases.file.Assignees;
import cn.jianfu.dashboard.cases.file.CaseActs;
import cn.jianfu.dashboard.cases.file.CaseBackground;
import cn.jianfu.dashboard.cases.file.CaseFiles;
import cn.jianfu.dashboard.cases.file.CaseRow;
import cn.jianfu.dashboard.cases.file.CaseScope;
import cn.jianfu.dashboard.cases.letter.LetterDesk;
import cn.jianfu.dashboard.cases.letter.Letters;
import cn.jianfu.dashboard.cases.scan.Scans;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.page.Tile;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.security.Account;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.units.UnitsNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A case: where it stands, what can be done, its whole history on one line of time, and what stands behind it. */
@Route("cases/case")
@PermitAll
class CaseView extends Page {
    private final Desk desk;
    private final CaseFiles files;
    private final CaseBackground background;
    private final CaseActs acts;
    private final Assignees assignees;
    private final Letters letters;
    private final LetterDesk letterDesk;
    private final Scans scans;
    private final CaseDossier dossier;
    private final Effects effects;
    private String name = "案件";

    CaseView(
            Desk desk,
            CaseFiles files,
            CaseBackground background,
            CaseActs acts,
            Assignees assignees,
            Letters letters,
            LetterDesk letterDesk,
            Scans scans,
            CaseDossier dossier,
            Effects effects) {
        super(desk, "案件");
        this.desk = desk;
        this.files = files;
        this.background = background;
        this.acts = acts;
        this.assignees = assignees;
        this.letters = letters;
        this.letterDesk = letterDesk;
        this.scans = scans;
        this.dossier = dossier;
        this.effects = effects;
    }

    @Override
    protected String heading() {
        return name;
    }

    @Override
    protected boolean ofPeriod() {
        return false;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        name = "案件";
        Account account = desk.visitor().account();
        CaseScope scope = CaseScope.of(account, looked.scope());
        Div ways = new Div(CasesNavigation.lists("← 整治推进", at.place()));
        ways.addClassName("ways");
        add(ways);
        Optional<CaseRow> found = files.find(scope, at.number(CasesNavigation.CASE, Integer.MAX_VALUE));
        if (found.isEmpty()) {
            add(Notices.nothing("所选地区内没有这个案件。可回到整治推进，或在页面上方换一个地区。"));
            return;
        }
        CaseRow row = found.get();
        name = row.title();
        List<CaseBackground.Happening> history = background.history(row);
        add(
                profile(row, at),
                tiles(row),
                new CaseActions(
                                account,
                                row,
                                acts,
                                assignees,
                                new DraftDoor(scope, files, acts, letterDesk, letters, at))
                        .component());
        Div right = new Div(behind(scope, row, at), new ScansCard(desk, scans, account, row).component());
        right.addClassName("stacked");
        Div beside = new Div(TimeLine.of(history, at, account), right);
        beside.addClassName("side-by-side");
        add(beside);
        effects.find(scope, row.caseId())
                .map(effect -> EffectCard.of(effect, at))
                .ifPresent(this::add);
        add(new MonthsCard(background.months(scope, row), history).component());
        add(EvidenceCard.of(background.rows(scope, row, EvidenceCard.SHOWN), row, at));
    }

    private Component profile(CaseRow row, PageAddress at) {
        Div tools = new Div(UnitsNavigation.profile("单位画像", CasesNavigation.ledgerUnit(row), at), dossier.link(row));
        tools.addClassName("case-buttons");
        Div badges = new Div(
                StateBadge.of(row.state()),
                row.attribute().badge(),
                Cells.quiet("案件 " + row.caseId() + " · " + row.county() + " · "
                        + row.state().list().label() + " · " + Figures.date(row.since()) + " 起"));
        badges.addClassName("badges");
        Div line = new Div(badges, tools);
        line.addClassName("profile-line");
        line.setTestId("case-profile");
        Div both = new Div(line);
        String signs = CaseSigns.words(row);
        if (!signs.isEmpty()) {
            Paragraph remark = new Paragraph(signs + "。");
            remark.addClassName("remark");
            remark.setTestId("case-signs");
            both.add(remark);
        }
        return both;
    }

    private static Component tiles(CaseRow row) {
        return Tile.row(
                new Tile("non-compliant", "最近一次计算", Figures.count(row.nonCompliant()), "份").remark(span(row), "level"),
                new Tile("townships", "涉及乡镇（街道）", Figures.count(row.townships()), "个"),
                new Tile("communities", "涉及社区", Figures.count(row.communities()), "个"),
                new Tile("letters", "已发函", Figures.count(row.letters()), "次")
                        .remark(row.due() == null ? "" : "回复时限 " + Figures.date(row.due()), "level"),
                new Tile(
                                "fresh",
                                row.state().open() ? "发函后仍索要" : "办结后又索要",
                                row.watchedFrom() == null ? "—" : Figures.count(row.freshRows()),
                                row.watchedFrom() == null ? "" : "份")
                        .remark(
                                row.watchedFrom() == null ? "还没有发函" : Figures.date(row.watchedFrom()) + " 之后，全县（市、区）",
                                row.freshRows() > 0 ? "up" : "level"));
    }

    private static String span(CaseRow row) {
        var first = row.firstMonth();
        var last = row.lastMonth();
        if (first == null || last == null) {
            return "";
        }
        return Figures.month(YearMonth.from(first)) + "—" + Figures.month(YearMonth.from(last));
    }

    private Component behind(CaseScope scope, CaseRow row, PageAddress at) {
        return TownshipsCard.of(background.townships(scope, row), at, row);
    }
}
