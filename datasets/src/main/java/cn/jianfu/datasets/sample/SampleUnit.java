package cn.jianfu.datasets.sample;

import cn.jianfu.datasets.unit.Unit;

/**
 * A unit of the sample city and how people write it.
 *
 * @param written each way of writing its name
 */
record SampleUnit(Unit unit, UnitKind kind, Weighted<String> written) {}
