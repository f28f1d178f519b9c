package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.figures.Change.Coverage;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.page.ExportNotes;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;

/** The ranking as a file: the same scope, period, filter and order as on the screen, all pages of it. */
final class RankingExport {
    private static final String NAME = "单位排行";

    private RankingExport() {}

    private static List<Field<UnitRank>> fields(Coverage previous) {
        return List.of(
                Field.of("名次", UnitRank::place),
                Field.wide("单位", 32, UnitRank::name),
                Field.of("系统", UnitRank::system),
                Field.of("层级", UnitRank::level),
                Field.of("不合规证明", UnitRank::nonCompliant),
                Field.of("其中不应由", UnitRank::prohibited),
                Field.of("其中文件外", UnitRank::unlisted),
                Field.of(
                        "占全部",
                        unit -> new Field.Share(unit.ofAll() == 0 ? 0 : (double) unit.nonCompliant() / unit.ofAll())),
                Field.of("涉及社区", UnitRank::communities),
                Field.of("涉及乡镇（街道）", UnitRank::townships),
                Field.of("不合规事项", UnitRank::items),
                Field.of("社区未予出具", UnitRank::refused),
                // Of a period without ledgers nobody knows a figure: 0 would be one.
                Field.of("上期不合规证明", unit -> previous == Coverage.NONE ? null : unit.before()),
                Field.of("较上期", unit -> unit.change(previous).signed().replace("较上期 ", "")),
                Field.of("索要证明总数", UnitRank::certificates));
    }

    static TableFile<UnitRank> of(
            UnitRanking ranking, ExportNotes notes, Sight sight, RankingFilter filter, TableFile.Format format) {
        RankingFilter shown = filter.shown(sight.previous());
        String narrowed = RankingWords.narrowed(filter);
        return new TableFile<>(
                format,
                NAME,
                sight.scope().region().name() + "（" + sight.period().label() + "）"
                        + (narrowed.isEmpty() ? "" : " " + narrowed),
                fields(sight.previous()),
                () -> ranking.all(sight, filter),
                () -> notes.of(
                        NAME,
                        sight,
                        true,
                        RankingWords.narrowedAndSorted(shown),
                        RankingWords.meanings(ranking.unstated(sight, filter))));
    }
}
