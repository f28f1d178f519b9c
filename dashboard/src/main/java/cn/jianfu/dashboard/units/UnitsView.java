package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.figures.Figures;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.Card;
import cn.jianfu.dashboard.page.Desk;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.page.Notices;
import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.regions.RegionsNavigation;
import cn.jianfu.dashboard.scope.Sight;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import cn.jianfu.dashboard.table.DataTable;
import cn.jianfu.dashboard.table.Pager;
import cn.jianfu.dashboard.table.Sort;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** 单位排行: who asks? */
@Route("units")
@PermitAll
class UnitsView extends Page {
    private static final int SIZE = 50;

    private final UnitRanking ranking;
    private final ExportNotes notes;

    UnitsView(Desk desk, UnitRanking ranking, ExportNotes notes) {
        super(desk, "单位排行");
        this.ranking = ranking;
        this.notes = notes;
    }

    @Override
    protected void show(Sight looked, PageAddress at) {
        RankingFilter filter = RankingFilter.of(at);
        int page = at.number("page", 1);
        List<UnitRank> units = ranking.page(looked, filter, SIZE, (page - 1) * SIZE);
        Card card = new Card("哪些单位在索要不合规证明", "不合规 = 不应由 + 文件外，算在索要的单位头上；数目相同按名称排列");
        card.setTestId("ranking");
        card.tool(RankingExport.of(ranking, notes, looked, filter, TableFile.Format.CSV)
                .link());
        card.tool(RankingExport.of(ranking, notes, looked, filter, TableFile.Format.XLSX)
                .link());
        card.add(new RankingFilters(filter, ranking.systems(looked), at));
        if (units.isEmpty()) {
            card.add(Notices.nothing("没有符合条件的单位。可放宽条件，或换一个统计期。"));
        } else {
            card.add(table(looked, at, filter, units));
            card.add(new Pager(
                    page,
                    SIZE,
                    units.getFirst().units(),
                    false,
                    (text, number) -> UnitsNavigation.ranking(text, at.with("page", number))));
        }
        Unstated unstated = ranking.unstated(looked, filter);
        if (unstated.certificates() > 0) {
            card.add(unstated.note(at));
        }
        add(card);
    }

    private static Component table(Sight looked, PageAddress at, RankingFilter filter, List<UnitRank> units) {
        long longest = units.stream().mapToLong(UnitRank::nonCompliant).max().orElse(0);
        List<Column<UnitRank>> columns = List.of(
                Column.<UnitRank>number("名次", unit -> Cells.count(unit.place())).defined(RankingWords.PLACE),
                Column.text(
                        "单位",
                        unit -> Cells.twoLines(UnitsNavigation.profile(unit.name(), unit.unitKey(), at), unit.line())),
                Column.<UnitRank>number("不合规证明", unit -> Cells.bar(unit.nonCompliant(), longest, Mark.PROHIBITED.key()))
                        .sortedBy(RankingFilter.BY_NON_COMPLIANT)
                        .defined(RankingWords.NON_COMPLIANT),
                Column.<UnitRank>number("占全部", unit -> Cells.text(Figures.share(unit.nonCompliant(), unit.ofAll())))
                        .onlyWhenWide()
                        .defined(RankingWords.SHARE),
                Column.<UnitRank>number("社区", unit -> Cells.count(unit.communities()))
                        .onlyWhenWide()
                        .sortedBy("communities")
                        .defined(RankingWords.COMMUNITIES),
                Column.<UnitRank>number("乡镇（街道）", unit -> Cells.count(unit.townships()))
                        .onlyWhenWide()
                        .sortedBy("townships")
                        .defined(RankingWords.TOWNSHIPS),
                Column.<UnitRank>number("事项", unit -> Cells.count(unit.items()))
                        .onlyWhenWide()
                        .sortedBy("items")
                        .defined(RankingWords.ITEMS),
                Column.<UnitRank>number("未予出具", unit -> refused(unit, at))
                        .onlyWhenWide()
                        .sortedBy("refused")
                        .defined(RankingWords.REFUSED),
                change(looked));
        Sort sort = new Sort(
                filter.shown(looked.previous()).sort(),
                (header, key) -> UnitsNavigation.ranking(
                        header, at.with(RankingFilter.SORT, key).with("page", null)));
        return new DataTable<>("单位排行", columns, sort).rows(units);
    }

    private static Component refused(UnitRank unit, PageAddress at) {
        return unit.refused() == 0
                ? Cells.count(0)
                : RegionsNavigation.link(
                        Figures.count(unit.refused()), RegionsNavigation.setAsideOfUnit(at, unit.unitKey()));
    }

    /** Sorted by only where changes are shown. */
    private static Column<UnitRank> change(Sight looked) {
        Column<UnitRank> column = Column.<UnitRank>number("较上期", unit -> change(unit, looked))
                .onlyWhenWide()
                .defined(RankingWords.CHANGE);
        return looked.previous() == Coverage.FULL ? column.sortedBy(RankingFilter.BY_CHANGE) : column;
    }

    private static Component change(UnitRank unit, Sight looked) {
        var change = unit.change(looked.previous());
        Span text = new Span(change.signed().replace("较上期 ", ""));
        text.addClassNames("tile-change", change.tone());
        return text;
    }
}
