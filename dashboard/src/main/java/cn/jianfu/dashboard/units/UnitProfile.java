package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.attribute.Mark;
import cn.jianfu.dashboard.attribute.UnitStanding;
import cn.jianfu.dashboard.figures.Figures;
import java.time.LocalDate;
import java.time.YearMonth;

/** A unit in a scope and period. */
final class UnitProfile {
    private UnitProfile() {}

    /**
     * How much it asks for.
     *
     * @param before non-compliant certificates in the previous period
     */
    record Summary(long certificates, long nonCompliant, long before, long communities, long townships, long items) {}

    /**
     * Who it is.
     *
     * @param since first month with any burden that it causes in the scope
     */
    record Identity(String name, String system, String level, UnitStanding standing, LocalDate since) {
        /** A line about it under its name. */
        String kind() {
            return standing.fullLine(system, level) + " · " + Figures.month(YearMonth.from(since)) + "起有记录";
        }
    }

    /** An item that it asks for. */
    record Item(
            String itemCode,
            String name,
            Mark attribute,
            String document,
            String documentNumber,
            long certificates,
            long communities) {}

    /** A region in which it asks. */
    record Place(String regionCode, String name, long certificates, long nonCompliant) {}
}
