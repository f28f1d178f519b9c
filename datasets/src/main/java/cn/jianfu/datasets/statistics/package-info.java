/**
 * The statistics table (统计表) for the higher authority: seed 000's attachment 3, with summaries by unit and by township.
 *
 * <p>Way in: {@link cn.jianfu.datasets.statistics.StatisticsTableWriter}.
 */
@NullMarked
package cn.jianfu.datasets.statistics;

import org.jspecify.annotations.NullMarked;
