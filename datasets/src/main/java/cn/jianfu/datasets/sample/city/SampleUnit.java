package cn.jianfu.datasets.sample.city;

import cn.jianfu.datasets.unit.Unit;

/**
 * A unit of the sample city and how people write it.
 *
 * @param written each way of writing its name
 */
public record SampleUnit(Unit unit, UnitKind kind, Weighted<String> written) {}
