package cn.jianfu.dashboard.rules;

/**
 * Breaches of a cap, or of a unit: as published and as tried.
 *
 * @param name the cap's code, or the unit's name
 */
record TrialFigure(String name, long before, long after, long added, long gone) {}
