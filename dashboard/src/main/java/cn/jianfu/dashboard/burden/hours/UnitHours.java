package cn.jianfu.dashboard.burden.hours;

import cn.jianfu.dashboard.attribute.UnitStanding;
import cn.jianfu.dashboard.file.Field;
import cn.jianfu.dashboard.page.PageAddress;
import cn.jianfu.dashboard.table.Cells;
import cn.jianfu.dashboard.table.Column;
import java.math.BigDecimal;
import java.util.List;

/**
 * A unit that causes burdens.
 *
 * @param unitKey what addresses know the unit by: its code, or county and name while it has none
 * @param topics kinds of burdens that it causes
 */
public record UnitHours(
        int unitId,
        String unitKey,
        String name,
        String system,
        String level,
        UnitStanding standing,
        BigDecimal hours,
        BigDecimal before,
        long communities,
        long topics) {
    /** The unit with its kind, leading to its profile; in exports as several columns. */
    public static Column<UnitHours> column(PageAddress address) {
        return Column.<UnitHours>text(
                        "单位",
                        unit -> Cells.twoLines(BurdenLinks.unit(unit.name(), unit.unitKey(), address), unit.kind()))
                .exported(List.of(
                        Field.wide("单位", 32, UnitHours::name),
                        Field.of("系统", UnitHours::system),
                        Field.of("层级", UnitHours::level)));
    }

    /** A line about the unit under its name. */
    String kind() {
        return standing.line(system, level);
    }
}
