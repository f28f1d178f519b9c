package cn.jianfu.dashboard.burden.breach;

import cn.jianfu.dashboard.burden.export.BurdenExports;
import cn.jianfu.dashboard.burden.export.Secrecy;
import cn.jianfu.dashboard.burden.hours.Measure;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.scope.Sight;
import com.vaadin.flow.component.Component;
import java.util.List;

/** The breaches as a file: the same scope, period and filter as on the screen, all pages of it. */
final class BreachesExport {
    private BreachesExport() {}

    static Component link(BurdenExports exports, Sight sight, BreachFilter filter, Breaches breaches) {
        return exports.link(
                "breaches",
                "突破上限",
                sight,
                filter.words() + "；按核对的日期从近到远，含全部各页",
                exports.measures("cap_breach"),
                fields(exports.leaveCounty()),
                () -> breaches.of(sight, filter, Integer.MAX_VALUE, 0));
    }

    /** @param away whether the file leaves the county: small numbers of a community then stay behind */
    static List<Field<Breach>> fields(boolean away) {
        return List.of(
                Field.of("种类", breach -> breach.topic().label()),
                Field.wide("什么", 32, Breach::thing),
                Field.wide("单位", 28, Breach::unitName),
                Field.of("社区", Breach::community),
                Field.of("日期", breach -> breach.onDay().toString()),
                Field.of("实际", breach -> away && breach.small() ? Secrecy.MARK : Measure.number(breach.value())),
                Field.of("上限值", breach -> Measure.number(breach.capLimit())),
                Field.of("计量单位", Breach::unit),
                Field.wide("上限", 32, Breach::sentence),
                Field.of("文件用语", Breach::strength),
                Field.wide("文件", 36, Breach::document),
                Field.wide("文号", 20, Breach::documentNumber),
                Field.of("自何日起", breach -> breach.validFrom().toString()),
                Field.wide("在哪里", 40, Breach::place));
    }
}
