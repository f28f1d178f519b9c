package cn.jianfu.dashboard.burden;

import java.math.BigDecimal;

/**
 * A factor by which burdens are turned into person-hours.
 *
 * @param source a document, or 经验值
 */
record Factor(String factor, String label, BigDecimal value, String unit, String source) {}
