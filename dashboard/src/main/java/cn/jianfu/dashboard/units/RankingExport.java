package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;

/** The ranking as a file: the same scope, period, filter and order as on the screen, all pages of it. */
final class RankingExport {
    private static final List<Field<UnitRank>> FIELDS = List.of(
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
            Field.of("上期不合规证明", UnitRank::before),
            Field.of("索要证明总数", UnitRank::certificates));

    private RankingExport() {}

    static TableFile<UnitRank> of(UnitRanking ranking, Sight sight, RankingFilter filter, TableFile.Format format) {
        return new TableFile<>(
                format,
                "单位排行",
                sight.scope().region().name() + "（" + sight.period().label() + "）",
                FIELDS,
                () -> ranking.all(sight, filter));
    }
}
