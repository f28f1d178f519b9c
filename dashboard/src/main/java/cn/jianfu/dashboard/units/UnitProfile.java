package cn.jianfu.dashboard.units;

import cn.jianfu.dashboard.attribute.Mark;
import java.time.LocalDate;

/** A unit in a scope and period. */
final class UnitProfile {
    private UnitProfile() {}

    /**
     * What it is and how much it asks for.
     *
     * @param before non-compliant certificates in the previous period
     * @param since first month of any certificate asked for in the scope
     */
    record Summary(
            String name,
            String system,
            String level,
            boolean resolved,
            long certificates,
            long nonCompliant,
            long before,
            long communities,
            long townships,
            long items,
            LocalDate since) {}

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
