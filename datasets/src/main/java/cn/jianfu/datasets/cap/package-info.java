/**
 * 上限: limits that documents set to meetings, papers, inspections, boards and the like, as data. Ways in: {@link cn.jianfu.datasets.cap.Caps} for the table
 * and {@link cn.jianfu.datasets.cap.CapMeasure} for what is measured. Finding breaches is the pipeline's business.
 */
@NullMarked
package cn.jianfu.datasets.cap;

import org.jspecify.annotations.NullMarked;
