/** Charts as data: records that a small custom element draws, with their table one click away. */
@NullMarked
package cn.jianfu.dashboard.chart;

import org.jspecify.annotations.NullMarked;
