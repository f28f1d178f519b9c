package cn.jianfu.dashboard.burden;

import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.file.TableFile;
import cn.jianfu.dashboard.scope.Sight;
import java.util.List;

/** The breaches as a file: the same scope, period and filter as on the screen, all pages of it. */
final class BreachesExport {
    private static final List<Field<Breach>> FIELDS = List.of(
            Field.of("种类", breach -> breach.topic().label()),
            Field.wide("什么", 32, Breach::thing),
            Field.wide("单位", 28, Breach::unitName),
            Field.of("社区", Breach::community),
            Field.of("日期", breach -> breach.onDay().toString()),
            Field.of("实际", Breach::value),
            Field.of("上限", Breach::capLimit),
            Field.of("计量单位", Breach::unit),
            Field.wide("上限的说法", 32, Breach::sentence),
            Field.of("文件用语", Breach::strength),
            Field.wide("文件", 36, Breach::document),
            Field.wide("文号", 20, Breach::documentNumber),
            Field.of("自何日起", breach -> breach.validFrom().toString()),
            Field.wide("台账位置", 40, Breach::place));

    private BreachesExport() {}

    static TableFile<Breach> of(Breaches breaches, Sight sight, BreachFilter filter, TableFile.Format format) {
        return new TableFile<>(
                format,
                "突破上限",
                sight.scope().region().name() + "（" + sight.period().label() + "）",
                FIELDS,
                () -> breaches.of(sight, filter));
    }
}
