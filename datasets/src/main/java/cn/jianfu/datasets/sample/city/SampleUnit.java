package cn.jianfu.datasets.sample.city;

import cn.jianfu.datasets.region.Region;
import cn.jianfu.datasets.unit.Unit;

/**
 * A unit of the sample city and how people write it.
 *
 * @param written each way of writing its name
 * @param writtenAfar each that people use in a county which has one of the same name itself
 */
public record SampleUnit(Unit unit, UnitKind kind, Weighted<String> written, Weighted<String> writtenAfar) {
    /** How the communities of a county write it. */
    public Weighted<String> writtenIn(Region county) {
        return kind.seat() == UnitKind.Seat.CITY_FOR_DISTRICTS && !county.name().endsWith("区") ? writtenAfar : written;
    }
}
