package cn.jianfu.dashboard.rules;

import java.time.LocalDate;

/**
 * The latest state of a table of rules.
 *
 * @param version its number
 * @param effectiveOn first day on which runs take it
 */
record Saved<T>(int version, LocalDate effectiveOn, T rules) {}
