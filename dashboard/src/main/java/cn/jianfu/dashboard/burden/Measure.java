package cn.jianfu.dashboard.burden;

/**
 * What a measure of a mart is, for people.
 *
 * @param measure the column
 */
record Measure(String mart, String measure, String label, String unit, String definition) {}
