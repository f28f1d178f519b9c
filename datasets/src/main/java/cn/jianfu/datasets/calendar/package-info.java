/** Working days in China: which days offices rest, and which weekends they work instead. */
@NullMarked
package cn.jianfu.datasets.calendar;

import org.jspecify.annotations.NullMarked;
