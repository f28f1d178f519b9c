/** Tasks handed down, against the three lists. */
@NullMarked
package cn.jianfu.dashboard.burden.task;

import org.jspecify.annotations.NullMarked;
