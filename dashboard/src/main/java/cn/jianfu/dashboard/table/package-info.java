/** Tables for people: aligned figures, bars in the cells, sorting and paging by link. */
@NullMarked
package cn.jianfu.dashboard.table;

import org.jspecify.annotations.NullMarked;
